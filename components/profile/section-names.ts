import type { Section } from '@/lib/profile/schema'

/** What the parts of a profile are called. */
export const SECTION_NAMES: Readonly<Record<Section, string>> = {
  roadmaps: 'Roadmaps',
  skills: 'Skills',
  evidence: 'Evidence',
  activity: 'Activity',
  confirmed: 'Last confirmed',
  contact: 'Contact',
}
