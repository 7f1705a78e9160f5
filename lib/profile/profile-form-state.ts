import 'server-only'
import { formState } from '@/lib/platform/form-state'
import type { EvidenceFormState } from './evidence-form'
import type { ProfileFormState } from './profile-form'
import type { ShareFormState } from './share-form'

export const profileFormState = formState<ProfileFormState>('profile')
export const shareFormState = formState<ShareFormState>('share')
export const evidenceFormState = formState<EvidenceFormState>('evidence')
