import 'server-only'
import { formAnswers } from '@/lib/platform/answered'
import type { EvidenceFormState } from './evidence-form'
import type { ProfileFormState } from './profile-form'
import type { ShareFormState } from './share-form'

export const profileAnswers = formAnswers<ProfileFormState>('profile')
export const shareAnswers = formAnswers<ShareFormState>('share')
export const evidenceAnswers = formAnswers<EvidenceFormState>('evidence')
