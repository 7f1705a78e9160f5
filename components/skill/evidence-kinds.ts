import type { Evidence } from '@/lib/profile/evidence-schema'

export const EVIDENCE_KINDS: Readonly<Record<Evidence['kind'], string>> = {
  project: 'Project',
  article: 'Article',
  certificate: 'Certificate',
  talk: 'Talk',
  other: 'Other',
}
