import 'server-only'
import { formState } from '@/lib/platform/form-state'
import type { PostingState } from './posting-form'

export const postingFormState = formState<PostingState>('posting')
