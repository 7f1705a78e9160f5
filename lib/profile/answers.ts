import 'server-only'
import { formAnswers } from '@/lib/platform/answered'
import type { ProfileFormState } from './profile-form'

export const profileAnswers = formAnswers<ProfileFormState>('profile')
