import type { Choice } from './quiz-result'
import { SITUATIONS, type Situation } from './situations'

/** So many answers make a result. */
export const ENOUGH = 6

/** The unchecked parameters of a link or a form; unknown ones are ignored. */
export type QuizParams = Readonly<Record<string, unknown>>

/** The choices a link holds, in the order of the situations; unknown situations, unknown answers and repetitions are none. */
export function choicesIn(params: QuizParams): Choice[] {
  return ALL.flatMap((situation) => {
    const key = Object.hasOwn(params, situation.key) ? params[situation.key] : undefined
    const answer = situation.answers.find((one) => one.key === key)
    return answer ? [{ situation, answer }] : []
  })
}

/** The query of a link that shares them. It holds the answers and nothing of who gave them. */
export function queryOf(choices: readonly Choice[]): string {
  return new URLSearchParams(
    choices.map(({ situation, answer }) => [situation.key, answer.key]),
  ).toString()
}

const ALL: readonly Situation[] = SITUATIONS
