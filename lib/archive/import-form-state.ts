import 'server-only'
import { formState } from '@/lib/platform/form-state'
import type { BringState } from './bring-form'

export const importFormState = formState<BringState>('bring')
