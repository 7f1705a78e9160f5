import { personalTitle } from '@/lib/roadmap/personal-roadmap'

/** What the form holds: the title, and by label what was chosen for it, as typed. */
export interface BringState {
  title: string
  choices: Readonly<Record<string, string>>
  /** By `title`, `form`, or the label it is about. */
  faults: Readonly<Record<string, string>>
}

const PREFIX = 'choice:'

export function choiceField(label: string): string {
  return `${PREFIX}${label}`
}

/**
 * What was chosen. A field that is left empty leaves its label out.
 * @param slugOf the slug of the skill of this name
 */
export function readChoices(form: FormData, slugOf: (name: string) => string | undefined) {
  const typed = [...form].flatMap(([field, value]) =>
    field.startsWith(PREFIX) ? [[field.slice(PREFIX.length), String(value).trim()] as const] : [],
  )
  const chosen = new Map(typed.filter(([, name]) => name !== ''))
  const title = String(form.get('title') ?? '').trim()
  const state: BringState = {
    title,
    choices: Object.fromEntries(typed),
    faults: {
      ...(personalTitle.safeParse(title).success ? {} : { title: 'must be 1 to 120 characters' }),
      ...Object.fromEntries(
        [...chosen].flatMap(([label, name]) => (slugOf(name) ? [] : [[label, 'is no skill here']])),
      ),
    },
  }
  const skillOf = (label: string) => {
    const name = chosen.get(label)
    return name === undefined ? undefined : slugOf(name)
  }
  return { state, skillOf }
}
