import { ENOUGH } from '@/lib/quiz/quiz-link'
import type { Choice } from '@/lib/quiz/quiz-result'
import { SITUATIONS, type Situation } from '@/lib/quiz/situations'
import { KeptResult } from './kept-result'

interface ChoiceFormProps {
  /** The answers given before. */
  choices: readonly Choice[]
  /** True if a result was requested with them. */
  tooFew: boolean
}

/** The situations, one below the other. A plain form whose answers become the address of the result. */
export function ChoiceForm({ choices, tooFew }: ChoiceFormProps) {
  return (
    <div className="mx-auto max-w-[48rem] px-4 pt-6">
      <h1 className="font-extrabold text-4xl tracking-tight">Backend, frontend or full stack?</h1>
      <p className="mt-2 text-lg text-soft">
        {inWords(SITUATIONS.length)} situations from an ordinary week. Take what you would like to
        do, not what one should. There is no better answer, and nothing is stored.
      </p>
      <KeptResult />
      {tooFew && choices.length > 0 && (
        <p role="alert" className="mt-4 font-semibold text-danger">
          A result takes {ENOUGH} answers, and this link holds {choices.length} that we know. Answer
          a few more.
        </p>
      )}
      <form action="/choose" className="mt-8 grid gap-9">
        {SITUATIONS.map((situation, index) => (
          <OneSituation
            key={situation.key}
            situation={situation}
            place={index + 1}
            chosen={choices.find((choice) => choice.situation === situation)?.answer.key}
          />
        ))}
        <p className="flex flex-wrap items-center gap-4">
          <button type="submit" className="button button-main">
            Show where I lean
          </button>
          <span className="text-soft">You may leave out up to {SITUATIONS.length - ENOUGH}.</span>
        </p>
      </form>
    </div>
  )
}

/** Spells out a number that begins a sentence. */
function inWords(count: number): string {
  return (
    ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'][count] ??
    `${count}`
  )
}

interface OneSituationProps {
  situation: Situation
  place: number
  chosen: string | undefined
}

function OneSituation({ situation: { key, asks, answers }, place, chosen }: OneSituationProps) {
  return (
    <fieldset>
      <legend className="mb-3 font-bold text-xl">
        <span className="mr-2 text-soft" aria-hidden="true">
          {place}
        </span>
        {asks}
      </legend>
      <div className="grid gap-2">
        {answers.map((answer) => (
          <label key={answer.key} className="situation-answer">
            <input
              type="radio"
              name={key}
              value={answer.key}
              defaultChecked={answer.key === chosen}
            />
            {answer.says}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
