import { fieldsAtFault } from '@/lib/platform/problem'
import { type OwnProfile, ownProfile, SECTIONS } from './schema'

/** How many links the form offers; the API takes more. */
export const LINK_ROWS = 5

/** What the form shows again after an error: what was typed, and what is wrong with it by field. */
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
  visibility: Record<string, string>
}

export type ParsedProfile =
  | { ok: true; profile: OwnProfile }
  | { ok: false; faults: Record<string, string> }

export function fieldsOf(profile: OwnProfile): ProfileFields {
  return { ...profile, handle: profile.handle ?? '' }
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
    visibility: {
      profile: text('visibility.profile'),
      ...Object.fromEntries(
        SECTIONS.map((section) => [
          section,
          form.has(`visibility.${section}`) ? 'shown' : 'hidden',
        ]),
      ),
    },
  }
}

/** Rows of links that were left empty are no links; faults name the row as the form does. */
export function parseFields(fields: ProfileFields): ParsedProfile {
  const rows = fields.links.flatMap((link, row) =>
    link.label || link.url ? [{ ...link, row }] : [],
  )
  const result = ownProfile.safeParse({
    ...fields,
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

/** A link without a label is called by its host. */
function hostOf(url: string): string {
  return (URL.canParse(url) && new URL(url).host.slice(0, 40)) || 'Link'
}
