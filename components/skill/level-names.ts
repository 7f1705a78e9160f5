import type { Level } from '@/lib/skill/schema'

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  foundation: 'Foundation',
  working: 'Working',
  advanced: 'Advanced',
}
