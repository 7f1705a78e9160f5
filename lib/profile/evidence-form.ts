import { fieldsAtFault } from '@/lib/platform/problem'
import type { SearchEntry } from '@/lib/skill/schema'
import {
  type Evidence,
  MAX_EVIDENCE_SKILLS,
  type NewEvidence,
  newEvidence,
} from './evidence-schema'
import { resolveSkillNames } from './resolve-skill-names'

/** The form's fields as typed; skills by their names. */
export interface EvidenceFields {
  skills: string[]
  kind: string
  title: string
  url: string
  note: string
  date: string
}

export interface EvidenceFormState {
  values: EvidenceFields
  faults: Readonly<Record<string, string>>
  /** The title of what was just added. */
  added?: string
}

const OFFERED_ROWS = 3

export const NEW_EVIDENCE: EvidenceFields = {
  skills: [],
  kind: 'project',
  title: '',
  url: '',
  note: '',
  date: '',
}

/** The fields of a piece that exists; a skill that is not published any more goes by its slug. */
export function fieldsOfEvidence(
  { skills, kind, title, url, note = '', date = '' }: Evidence,
  known: readonly Pick<SearchEntry, 'slug' | 'title'>[],
): EvidenceFields {
  const titles = new Map(known.map(({ slug, title }) => [slug, title]))
  return { skills: skills.map((slug) => titles.get(slug) ?? slug), kind, title, url, note, date }
}

/** The rows for skills: those that are filled, and some more to fill in. */
export function skillRows({ skills }: Pick<EvidenceFields, 'skills'>): string[] {
  const filled = skills.findLastIndex((name) => name.trim() !== '') + 1
  const rows = Math.max(OFFERED_ROWS, Math.min(filled + 1, MAX_EVIDENCE_SKILLS))
  return Array.from({ length: rows }, (_, row) => skills[row] ?? '')
}

export function readEvidenceFields(form: FormData): EvidenceFields {
  const text = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n')
  return {
    skills: Array.from({ length: MAX_EVIDENCE_SKILLS }, (_, row) => text(`skills.${row}`)),
    kind: text('kind'),
    title: text('title'),
    url: text('url'),
    note: text('note'),
    date: text('date'),
  }
}

/** Faults name the fields as the form does: a skill by its row. */
export function parseEvidenceFields(
  { skills, note, date, ...fields }: EvidenceFields,
  known: readonly Pick<SearchEntry, 'slug' | 'title' | 'aliases'>[],
): { ok: true; evidence: NewEvidence } | { ok: false; faults: Record<string, string> } {
  const named = resolveSkillNames(skills, known)
  const result = newEvidence.safeParse({
    ...fields,
    skills: named.ok ? named.slugs : ['unknown'],
    ...(note.trim() && { note }),
    ...(date.trim() && { date: date.trim() }),
  })
  if (named.ok && result.success) return { ok: true, evidence: result.data }
  const { skill, ...faults } = result.error ? fieldsAtFault(result.error) : {}
  const ofSkills = named.ok ? [] : [...named.faults]
  return {
    ok: false,
    faults: {
      ...faults,
      ...(skill && { 'skills.0': skill }),
      ...Object.fromEntries(ofSkills.map(([row, fault]) => [`skills.${row}`, fault])),
    },
  }
}
