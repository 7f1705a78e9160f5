import { personalTitle } from '@/lib/roadmap/personal-roadmap'

/** What the form holds: the title, and by the number of a label what was chosen for it, as typed. */
export interface BringState {
  title: string
  choices: Readonly<Record<string, string>>
  /** By `title`, `form`, or the name of the field of the label that it is about. */
  faults: Readonly<Record<string, string>>
}

const PREFIX = 'choice-'

/** The name of a field says which label it is about by its number: a label may hold anything. */
export function choiceField(index: number): string {
  return `${PREFIX}${index}`
}

/**
 * What was chosen, by label. A field that is left empty leaves its label out; one that is not there is a fault.
 * @param labels those that the form asks about, in its order
 * @param slugOf the slug of the skill of this name
 */
export function readChoices(
  form: FormData,
  labels: readonly string[],
  slugOf: (name: string) => string | undefined,
) {
  const title = String(form.get('title') ?? '').trim()
  const faults: Record<string, string> = {}
  const chosen = new Map<string, string>()
  for (const [index, label] of labels.entries()) {
    const field = choiceField(index)
    const value = form.get(field)
    if (typeof value !== 'string') {
      faults.form = INCOMPLETE
      continue
    }
    const name = value.trim()
    const slug = name === '' ? undefined : slugOf(name)
    if (slug) chosen.set(label, slug)
    else if (name !== '') faults[field] = 'is no skill here'
  }
  if (!personalTitle.safeParse(title).success) faults.title = 'must be 1 to 120 characters'
  return { state: { title, choices: choicesIn(form), faults }, chosen }
}

const INCOMPLETE = 'Part of the form did not arrive, so nothing was kept. Send it again.'

/** As they were typed, whatever the form was to ask about. */
function choicesIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([field, value]) =>
      field.startsWith(PREFIX) && typeof value === 'string' ? [[field, value.trim()]] : [],
    ),
  )
}
