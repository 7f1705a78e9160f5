import 'server-only'
import { formAnswers } from '@/lib/platform/answered'
import type { BringState } from './bring-form'

export const bringAnswers = formAnswers<BringState>('bring')
