import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choicesIn, ENOUGH, queryOf } from './quiz-link'
import { type Choice, PATHS, quizResultOf } from './quiz-result'
import { type Answer, SITUATIONS, type Situation } from './situations'

const ALL: readonly Situation[] = SITUATIONS

const oneOf = (situation: Situation): fc.Arbitrary<Choice> =>
  fc.constantFrom(...situation.answers).map((answer) => ({ situation, answer }))

const all: fc.Arbitrary<Choice[]> = fc.tuple(...ALL.map(oneOf))
const some: fc.Arbitrary<Choice[]> = all.chain((choices) =>
  fc.subarray(choices, { minLength: ENOUGH }),
)

test('scoring covers its range: both ends, all three paths, all strengths, and no more', () => {
  const every = (side: number) =>
    quizResultOf(ALL.map((situation) => ({ situation, answer: furthestOf(situation, side) })))
  expect(every(-1)).toMatchObject({ path: 'backend', degree: -100, strength: 'strongly' })
  expect(every(1)).toMatchObject({ path: 'frontend', degree: 100, strength: 'strongly' })
  const whole = quizResultOf(
    ALL.flatMap((situation) =>
      situation.answers.filter(({ pull }) => pull === 0).map((answer) => ({ situation, answer })),
    ),
  )
  expect(whole).toMatchObject({ path: 'full-stack', degree: 0, strength: 'strongly' })
  const seen = new Set<string>()
  fc.assert(
    fc.property(some, (choices) => {
      const result = quizResultOf(choices)
      expect(result && Math.abs(result.degree)).toBeLessThanOrEqual(100)
      expect(Number.isInteger(result?.degree)).toBe(true)
      if (result) seen.add(`${result.path} ${result.strength}`)
    }),
    { numRuns: 5000, seed: 7 },
  )
  for (const path of PATHS) expect([...seen].some((one) => one.startsWith(path))).toBe(true)
})

test('every answer can change the result', () => {
  for (const situation of ALL)
    for (const answer of situation.answers) {
      const others = situation.answers.filter((one) => one !== answer)
      expect(
        others.some((other) => canDiffer(situation, answer, other)),
        `${situation.key}: ${answer.key}`,
      ).toBe(true)
    }
})

test('no situation favours a side, and no place among the answers means one', () => {
  for (const { key, answers } of ALL) {
    expect(answers.map(({ pull }) => Math.sign(pull)).toSorted(), key).toEqual([-1, 0, 1])
    expect(new Set(answers.map((answer) => answer.key)).size).toBe(answers.length)
  }
  const sum = (side: number) =>
    ALL.reduce((pulls, situation) => pulls + Math.abs(furthestOf(situation, side).pull), 0)
  expect(sum(-1)).toBe(sum(1))
  for (const place of [0, 1, 2]) {
    const sides = ALL.map(({ answers }) => Math.sign(answers[place]?.pull ?? 0))
    for (const side of [-1, 0, 1])
      expect(sides.filter((one) => one === side).length).toBeLessThanOrEqual(4)
  }
})

test('each answer stands on one side of the reasons', () => {
  fc.assert(
    fc.property(some, (choices) => {
      const result = quizResultOf(choices)
      expect(result && result.because.length + result.against.length).toBe(choices.length)
    }),
  )
})

test('a link gives back what was chosen, and survives whatever else stands in it', () => {
  fc.assert(
    fc.property(some, fc.dictionary(fc.string(), fc.string()), (choices, other) => {
      const said = Object.fromEntries(new URLSearchParams(queryOf(choices)))
      expect(choicesIn({ ...other, ...said })).toEqual(expect.arrayContaining(choices))
      expect(choicesIn(said)).toEqual(choices)
    }),
  )
  const hostile = {
    rare: ['trace', 'people'],
    button: '<script>',
    slow: '__proto__',
    __proto__: 'x',
  }
  expect(choicesIn(hostile)).toEqual([])
  expect(quizResultOf([])).toBeNull()
})

function furthestOf({ answers }: Situation, side: number): Answer {
  return answers.reduce((far, answer) => (answer.pull * side > far.pull * side ? answer : far))
}

/** Returns true if some answers to the other situations make these two end in different paths. */
function canDiffer(situation: Situation, one: Answer, other: Answer): boolean {
  const rest = ALL.filter((each) => each !== situation)
  return fc
    .sample(fc.tuple(...rest.map(oneOf)), { numRuns: 2000, seed: 11 })
    .some(
      (choices) =>
        quizResultOf([...choices, { situation, answer: one }])?.path !==
        quizResultOf([...choices, { situation, answer: other }])?.path,
    )
}
