import type { CSSProperties } from 'react'
import type { Path, QuizResult } from '@/lib/quiz/quiz-result'

/** Shows the result on a scale from backend to frontend. */
export function LeanScale({ result: { degree, path } }: { result: QuizResult }) {
  return (
    <figure className="max-w-[40rem]">
      <div aria-hidden="true" className="lean-scale">
        {SCALE.map(([place, title]) => (
          <span key={place} data-here={place === path ? '' : undefined}>
            {title}
          </span>
        ))}
        <i style={{ '--degree': degree } as CSSProperties} />
      </div>
      <figcaption className="mt-2 text-soft text-sm">{inWords(degree)}</figcaption>
    </figure>
  )
}

const SCALE: readonly [Path, string][] = [
  ['backend', 'Backend'],
  ['full-stack', 'Full stack'],
  ['frontend', 'Frontend'],
]

function inWords(degree: number): string {
  if (degree === 0)
    return 'Exactly in the middle: your answers pull as much to one side as to the other.'
  const side = degree < 0 ? 'backend' : 'frontend'
  return `${Math.abs(degree)} of 100 steps from the middle to ${side}. Full stack reaches 25 to either side.`
}
