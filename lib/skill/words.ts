export const AREAS = [
  'frontend',
  'backend',
  'api',
  'database',
  'deployment',
  'security',
  'engineering',
] as const

export const LEVELS = ['foundation', 'working', 'advanced'] as const
