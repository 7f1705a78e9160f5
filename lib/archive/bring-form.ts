import { personalTitle } from '@/lib/authoring/personal-roadmap'

/** The form's state: the title and, by the number of each label, the skill chosen for it, as typed. */
export interface BringState {
  title: string
  choices: Readonly<Record<string, string>>
  /** Keyed by `title`, `form`, or the name of the label's field. */
  faults: Readonly<Record<string, string>>
}

const PREFIX = 'choice-'

/** Names a label's field by the label's number, since a label may contain anything. */
export function choiceField(index: number): string {
  return `${PREFIX}${index}`
}

/**
 * Reads the choices, by label. An empty field leaves its label out; a missing field is a fault.
 * @param labels the labels the form asks about, in its order
 * @param slugOf returns the slug of the skill with this name
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

/** Reads the choices as typed, whichever labels the form asked about. */
function choicesIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([field, value]) =>
      field.startsWith(PREFIX) && typeof value === 'string' ? [[field, value.trim()]] : [],
    ),
  )
}
