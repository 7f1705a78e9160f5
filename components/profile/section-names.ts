import type { Section } from '@/lib/profile/schema'

/** The names of a profile's sections. */
export const SECTION_NAMES: Readonly<Record<Section, string>> = {
  roadmaps: 'Roadmaps',
  skills: 'Skills',
  evidence: 'Evidence',
  activity: 'Activity',
  confirmed: 'Last confirmed',
  contact: 'Contact',
}
