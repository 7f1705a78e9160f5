import Link from 'next/link'
import type { ListedRoadmap } from '@/lib/content/published'
import type { ListedGuide } from '@/lib/guide/queries'
import { queryOf } from '@/lib/quiz/quiz-link'
import type { Choice, QuizResult } from '@/lib/quiz/quiz-result'
import { KeepResult } from './keep-result'
import { LeanScale } from './lean-scale'
import { PATH_WORDS } from './path-words'
import { ThisWeek } from './this-week'
import { WaysOn } from './ways-on'

interface ChoiceResultProps {
  result: QuizResult
  choices: readonly Choice[]
  roadmaps: readonly ListedRoadmap[]
  guides: readonly ListedGuide[]
}

/** Shows the suggested path and its strength, the reasons, the appeal of the other side, and what to do this week. */
export function ChoiceResult({ result, choices, roadmaps, guides }: ChoiceResultProps) {
  const words = PATH_WORDS[result.path]
  const query = queryOf(choices)
  return (
    <div className="mx-auto max-w-[64rem] px-4 pt-6">
      <h1 className="font-extrabold text-4xl tracking-tight">{verdictOf(result)}</h1>
      <p className="mt-3 mb-6 max-w-[60ch] text-lg">{words.draws}</p>
      <LeanScale result={result} />
      <div className="mt-10 grid gap-x-14 gap-y-10 lg:grid-cols-[1.1fr_1fr]">
        <Reasons result={result} />
        <div className="grid content-start gap-10">
          <section aria-labelledby="otherwise">
            <h2 id="otherwise" className="font-extrabold text-2xl">
              What the other side would feel like
            </h2>
            <p className="mt-2 max-w-[60ch]">{words.otherwise}</p>
          </section>
          <ThisWeek roadmaps={roadmaps} />
        </div>
      </div>
      <WaysOn path={result.path} roadmaps={roadmaps} guides={guides} />
      <section aria-labelledby="keep" className="mt-10">
        <h2 id="keep" className="font-extrabold text-2xl">
          Keep or share it
        </h2>
        <p className="mt-1 mb-4 max-w-[60ch] text-soft">
          The address of this page holds the answers and nothing about you. Nothing is stored unless
          you keep it, and then in this browser alone.
        </p>
        <div className="flex flex-wrap items-center gap-3">
          <KeepResult query={query} />
          <Link href={`/choose?${query}&edit`} className="link" prefetch={false}>
            Change the answers
          </Link>
          <Link href="/choose" className="link" prefetch={false}>
            Begin anew
          </Link>
        </div>
      </section>
    </div>
  )
}

function verdictOf({ path, strength }: QuizResult): string {
  const towards = path === 'full-stack' ? 'towards ' : ''
  return `These answers lean ${strength} ${towards}${PATH_WORDS[path].title}`
}

function Reasons({ result: { because, against } }: { result: QuizResult }) {
  return (
    <section aria-labelledby="because">
      <h2 id="because" className="font-extrabold text-2xl">
        Why
      </h2>
      {because.length > 0 ? (
        <Answers choices={because} />
      ) : (
        <p className="mt-2">Answers to both sides, which balance each other.</p>
      )}
      {because.length > 0 && against.length > 0 && (
        <details className="mt-4">
          <summary className="font-semibold">
            What spoke for something else: {against.length}
          </summary>
          <Answers choices={against} />
        </details>
      )}
      {because.length === 0 && <Answers choices={against} />}
    </section>
  )
}

function Answers({ choices }: { choices: readonly Choice[] }) {
  return (
    <ul className="mt-3 grid gap-3">
      {choices.map(({ situation, answer }) => (
        <li key={situation.key} className="border-line border-l-4 pl-3">
          <p className="text-soft text-sm">{situation.asks}</p>
          <p>{answer.says}</p>
        </li>
      ))}
    </ul>
  )
}
