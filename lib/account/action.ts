import 'server-only'
import type { Route } from 'next'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { callerKey } from '@/lib/platform/caller'
import { unavailableIn } from '@/lib/platform/database-faults'
import { type SaidByForm, saidBy, withoutNulls } from '@/lib/platform/form'
import type { FormState } from '@/lib/platform/form-state'
import { type CostlyWork, gate } from '@/lib/platform/gates'
import { logUnexpected } from '@/lib/platform/problem'
import { isQuotaReached } from '@/lib/platform/quotas'
import { take } from '@/lib/platform/rate-limit'
import { logRefusal } from '@/lib/platform/security-log'
import type { Viewer } from './schema'
import { viewer } from './session'

interface FormActionOptions<F extends z.ZodType> {
  /** The page with the form; a user who has to sign in first returns to it. */
  page: string | ((said: SaidByForm) => string)
  fields: F
  /** The gate that it has to pass. */
  work?: CostlyWork
}

/**
 * The wrapper of server actions that have nothing to answer: a button, a choice. Checked in this order: session (to sign
 * in and back), rate (a page that says how long to wait), fields. A form offers nothing that its fields refuse, so what is
 * refused came from elsewhere or is out of date: nothing is done, and the page is drawn anew. That the post comes from
 * our own pages is checked by Next.js.
 */
export function formAction<F extends z.ZodType>(
  { page, fields, work }: FormActionOptions<F>,
  act: (person: Viewer, said: z.output<F>) => Promise<void>,
): (form: FormData) => Promise<void> {
  return async (form) => {
    const said = saidBy(form)
    const here = typeof page === 'string' ? page : page(said)
    const person = await viewer()
    if (!person) redirect(`/sign-in?${new URLSearchParams({ callbackUrl: here })}` as Route)
    const allowance = take('writes', person.id)
    if (!allowance.allowed) {
      logRefusal(429, await headers(), { account: person.id })
      redirect(
        `/too-many?${new URLSearchParams({ back: here, wait: `${allowance.retryAfterSeconds}` })}` as Route,
      )
    }
    const parsed = fields.safeParse(said)
    if (!parsed.success) return refresh()
    try {
      const finish = () => act(person, parsed.data)
      await (work ? gate(work).run(person.id, finish) : finish())
    } catch (error) {
      redirect(`${wayOut(error)}${new URLSearchParams({ back: here })}` as Route)
    }
  }
}

/** The page that says why nothing came of it, less the way back from there; throws what no page is for. */
function wayOut(error: unknown): string {
  if (isQuotaReached(error)) return `/no-room?of=${error.quota}&`
  if (unavailableIn(error)) return '/busy?'
  throw error
}

interface FormStateActionOptions<State, A extends 'required' | 'optional'> {
  auth: A
  answers: FormState<State>
  /** The gate that it has to pass. */
  work?: CostlyWork
  /** The form as it was filled in, with the words for why nothing came of it. */
  refuse: (form: FormData, why: string) => State | Promise<State>
}

/**
 * The wrapper of server actions whose form shows what came of it, with all that was typed. Checked in this order: session,
 * rate, room for costly work. The fields are the form's own affair, since it tells each fault at its field. What nobody
 * expected is logged once and told with the id of the log line.
 */
export function formStateAction<State, A extends 'required' | 'optional'>(
  { auth, answers, work, refuse }: FormStateActionOptions<State, A>,
  act: (person: A extends 'required' ? Viewer : Viewer | null, form: FormData) => Promise<State>,
): (before: State, form: FormData) => Promise<State> {
  const answer = async (form: FormData): Promise<State> => {
    const person = await viewer()
    if (!person && auth === 'required')
      return refuse(form, 'You were signed out. Sign in again to save this.')
    const caller = person?.id ?? callerKey(await headers())
    const allowance = take(person ? 'writes' : 'anonymous-writes', caller)
    if (!allowance.allowed) {
      logRefusal(429, await headers(), { account: person?.id, route: answers.form })
      return refuse(form, `Too many at once: try again in ${allowance.retryAfterSeconds} s.`)
    }
    const finish = () => act(person as Viewer, form)
    return work ? gate(work).run(caller, finish) : finish()
  }
  return async (_, sent) => {
    const form = withoutNulls(sent)
    return answers.save(
      await answer(form).catch((error: unknown) => {
        unstable_rethrow(error)
        const unavailable = unavailableIn(error)
        if (unavailable) return refuse(form, unavailable.message)
        if (isQuotaReached(error)) return refuse(form, error.message)
        const id = logUnexpected(error, { form: answers.form })
        return refuse(form, `Something failed on our side. If you report it, mention ${id}.`)
      }),
    )
  }
}
