import { fieldsAtFault } from '@/lib/platform/problem'
import { type OwnProfile, type ProfilePatch, profilePatch, SECTIONS } from './schema'

/** The number of rows for links that the form may have. */
const LINK_ROWS = 10
/** The number of rows that it offers to a person with fewer links. */
const OFFERED_ROWS = 5

/** The content of the form after an error: what the person typed, and what is wrong with it by field. */
export interface ProfileFormState {
  values: ProfileFields
  faults: Readonly<Record<string, string>>
  saved: boolean
}

/** The form's fields as typed. */
export interface ProfileFields {
  handle: string
  name: string
  headline: string
  bio: string
  location: string
  links: { label: string; url: string }[]
  /** The audience that may open the profile. */
  access: string
  sections: Readonly<Record<string, string>>
  roadmaps: Readonly<Record<string, string>>
}

export type ParsedProfile =
  | { ok: true; profile: ProfilePatch }
  | { ok: false; faults: Record<string, string> }

export function fieldsOf({ visibility, ...profile }: OwnProfile): ProfileFields {
  return { ...profile, handle: profile.handle ?? '', access: visibility.profile }
}

/** The rows the form shows: those that hold anything, and some more to fill in. */
export function linkRows({ links }: Pick<ProfileFields, 'links'>): ProfileFields['links'] {
  const filled = links.findLastIndex(({ label, url }) => label || url) + 1
  return Array.from(
    { length: Math.max(OFFERED_ROWS, Math.min(filled + 1, LINK_ROWS)) },
    (_, row) => links[row] ?? { label: '', url: '' },
  )
}

export function readFields(form: FormData): ProfileFields {
  const text = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n')
  return {
    handle: text('handle'),
    name: text('name'),
    headline: text('headline'),
    bio: text('bio'),
    location: text('location'),
    links: Array.from({ length: LINK_ROWS }, (_, row) => ({
      label: text(`links.${row}.label`),
      url: text(`links.${row}.url`),
    })),
    access: text('access'),
    sections: Object.fromEntries(
      SECTIONS.map((section) => [section, text(`sections.${section}`) || 'hidden']),
    ),
    roadmaps: Object.fromEntries(
      [...form.keys()].flatMap((name) =>
        name.startsWith(OF_A_ROADMAP) ? [[name.slice(OF_A_ROADMAP.length), text(name)]] : [],
      ),
    ),
  }
}

/** Rows of links that were left empty are no links; faults name the row as the form does. */
export function parseFields(fields: ProfileFields): ParsedProfile {
  const rows = fields.links.flatMap((link, row) =>
    link.label || link.url ? [{ ...link, row }] : [],
  )
  const { access, ...rest } = fields
  const result = profilePatch.safeParse({
    ...rest,
    visibility: { profile: access },
    handle: fields.handle.trim() || null,
    links: rows.map(({ label, url }) => ({ label: label || hostOf(url), url })),
  })
  if (result.success) return { ok: true, profile: result.data }
  const faults = Object.entries(fieldsAtFault(result.error)).map(([field, fault]) => [
    field.replace(/^links\.(\d+)/, (_, index) => `links.${rows[Number(index)]?.row ?? index}`),
    fault,
  ])
  return { ok: false, faults: Object.fromEntries(faults) }
}

/** The prefix of the names of a roadmap's fields. */
const OF_A_ROADMAP = 'roadmaps.'

/** A link without a label is called by its host. */
function hostOf(url: string): string {
  return (URL.canParse(url) && new URL(url).host.slice(0, 40)) || 'Link'
}
