import { fieldsAtFault } from '@/lib/platform/problem'
import { SECTIONS } from './schema'
import { type NewShareLink, newShareLink } from './share-schema'

/** The form's fields as typed. */
export interface ShareFields {
  label: string
  sections: string[]
  roadmaps: string[]
  /** A number of days, or `never`. */
  days: string
}

export interface ShareFormState {
  values: ShareFields
  faults: Readonly<Record<string, string>>
  /** The link that was just made: told once. */
  made?: { label: string; token: string }
}

/** The form before the person chooses anything: nothing but a month. */
export const NEW_SHARE: ShareFormState = {
  values: { label: '', sections: [], roadmaps: [], days: '30' },
  faults: {},
}

export function readShareFields(form: FormData): ShareFields {
  return {
    label: String(form.get('label') ?? ''),
    sections: SECTIONS.filter((section) => form.has(`sections.${section}`)),
    roadmaps: form.getAll('roadmaps').map(String),
    days: String(form.get('days') ?? ''),
  }
}

/** A roadmap that is chosen brings its section along: without it, it would not be shown. */
export function parseShareFields({
  label,
  sections,
  roadmaps,
  days,
}: ShareFields): { ok: true; link: NewShareLink } | { ok: false; faults: Record<string, string> } {
  const result = newShareLink.safeParse({
    label,
    sections: roadmaps.length > 0 ? [...new Set([...sections, 'roadmaps'])] : sections,
    roadmaps,
    days: days === 'never' ? null : Number(days),
  })
  return result.success
    ? { ok: true, link: result.data }
    : { ok: false, faults: fieldsAtFault(result.error) }
}
