import 'server-only'
import { headers } from 'next/headers'
import type { ProfileFormState } from './profile-form'

/**
 * What the form's action answered, by the request it answered to. React carries it to the page by itself; but when the
 * form was sent without scripts, Next.js drops it on pages with a prerendered shell (vercel/next.js#97784).
 */
const answers = new WeakMap<object, ProfileFormState>()

export async function answered(state: ProfileFormState): Promise<ProfileFormState> {
  answers.set(await headers(), state)
  return state
}

/** What was answered in this very request; undefined when the page was merely opened. */
export async function answerToThisRequest(): Promise<ProfileFormState | undefined> {
  return answers.get(await headers())
}
