import type { Level } from './schema'

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  foundation: 'Foundation',
  working: 'Working',
  advanced: 'Advanced',
}
