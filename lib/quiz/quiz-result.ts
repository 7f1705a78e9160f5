import type { Answer, Situation } from './situations'

export const PATHS = ['backend', 'frontend', 'full-stack'] as const

export type Path = (typeof PATHS)[number]

/** A situation and what somebody would do in it. */
export interface Choice {
  situation: Situation
  answer: Answer
}

export interface QuizResult {
  path: Path
  /** -100 all backend, 0 both alike, 100 all frontend; whole numbers. */
  degree: number
  strength: 'slightly' | 'clearly' | 'strongly'
  /** The choices for this path, strongest first, and those against it. */
  because: Choice[]
  against: Choice[]
}

/**
 * Returns the path that the choices suggest. The degree is the sum of the pulls over the largest sum that the situations answered
 * allow to that side, in whole percents; up to 25 to either side it is full stack, the more clearly the nearer to 0.
 * Null where nothing was answered.
 */
export function quizResultOf(choices: readonly Choice[]): QuizResult | null {
  if (choices.length === 0) return null
  const sum = choices.reduce((pulls, { answer }) => pulls + answer.pull, 0)
  const degree = sum === 0 ? 0 : Math.round((100 * sum) / furthest(choices, Math.sign(sum)))
  const path = pathOf(degree)
  const speaks = ({ answer }: Choice) => pathOfPull(answer.pull) === path
  return {
    path,
    degree,
    strength: strengthOf(path, Math.abs(degree)),
    because: byPull(choices.filter(speaks)),
    against: byPull(choices.filter((choice) => !speaks(choice))),
  }
}

/** Up to here it leans to neither side. */
export const NEITHER = 25

function pathOf(degree: number): Path {
  if (degree < -NEITHER) return 'backend'
  return degree > NEITHER ? 'frontend' : 'full-stack'
}

function pathOfPull(pull: number): Path {
  if (pull === 0) return 'full-stack'
  return pull < 0 ? 'backend' : 'frontend'
}

function strengthOf(path: Path, degree: number): QuizResult['strength'] {
  if (path === 'full-stack') return degree <= 5 ? 'strongly' : degree <= 15 ? 'clearly' : 'slightly'
  return degree >= 75 ? 'strongly' : degree >= 45 ? 'clearly' : 'slightly'
}

/** The largest sum of pulls to one side that answers to these situations can have. */
function furthest(choices: readonly Choice[], side: number): number {
  const most = choices.reduce(
    (sum, { situation }) => sum + Math.max(...situation.answers.map(({ pull }) => pull * side)),
    0,
  )
  return Math.max(most, 1)
}

function byPull(choices: readonly Choice[]): Choice[] {
  return choices.toSorted((a, b) => Math.abs(b.answer.pull) - Math.abs(a.answer.pull))
}
