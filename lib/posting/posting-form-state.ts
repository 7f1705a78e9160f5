import 'server-only'
import { formAnswers } from '@/lib/platform/answered'
import type { PostingState } from './posting-form'

export const postingFormState = formAnswers<PostingState>('posting')
