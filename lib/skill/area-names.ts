import type { Area } from './schema'

export const AREA_NAMES: Readonly<Record<Area, string>> = {
  frontend: 'Frontend',
  backend: 'Backend',
  api: 'APIs',
  database: 'Database',
  deployment: 'Deployment',
  security: 'Security',
  engineering: 'Engineering',
}
