import 'server-only'
import { headers } from 'next/headers'

/**
 * The state that a form's action returned, by request. React passes it to the page by itself; but when the
 * form was sent without scripts, Next.js drops it on pages with a prerendered shell (vercel/next.js#97784).
 */
const answers = new WeakMap<object, { form: string; state: unknown }>()

/** One form's side: its action answers by this, its page asks for the answer. */
export interface FormState<State> {
  form: string
  save: (state: State) => Promise<State>
  /** Returns the state saved during this very request; undefined if the page was merely opened. */
  ofThisRequest: () => Promise<State | undefined>
}

export function formState<State>(form: string): FormState<State> {
  return {
    form,
    async save(state) {
      answers.set(await headers(), { form, state })
      return state
    },
    async ofThisRequest() {
      const answer = answers.get(await headers())
      // Only what this form's own action put there.
      return answer?.form === form ? (answer.state as State) : undefined
    },
  }
}
