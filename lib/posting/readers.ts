import 'server-only'
import { viewer } from '@/lib/account/session'
import { progressSince } from '@/lib/progress/queries'
import type { Reader } from './posting-form'

/** Who reads this page, with what their account knows. */
export async function readingSelf(): Promise<Reader> {
  const person = await viewer()
  if (!person) return { kind: 'self', signedIn: false, statuses: {}, evidenced: [] }
  const { skills } = await progressSince(person.id)
  return {
    kind: 'self',
    signedIn: true,
    statuses: Object.fromEntries(
      Object.entries(skills).map(([skill, { status }]) => [skill, status]),
    ),
    evidenced: [],
  }
}
