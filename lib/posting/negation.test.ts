import { expect, test } from 'vitest'
import { skillReader } from './testing'

const read = await skillReader()

test.each([
  ['another matter after a comma', 'No degree needed, solid JavaScript', ['javascript']],
  ['other words after a comma', 'No overtime, daily work with Redis.', ['redis']],
  ['a colon', 'You never deploy by hand: Docker', ['docker']],
  ['a preposition after a comma', 'We work without hand-holding, in TypeScript.', ['typescript']],
  ['"but"', 'You will not write PHP but Python.', ['python']],
  ['"and" with a verb', 'We don’t use PHP and write Go services.', ['go']],
  ['the end of the sentence', 'We have no managers. Docker runs it all.', ['docker']],
])('a negation ends at %s', (_, text, asked) => {
  const needs = read(text)
  expect(Object.keys(needs).filter((skill) => needs[skill] !== 'not asked')).toEqual(asked)
})

test.each([
  'No PHP.',
  'We don’t use PHP.',
  'PHP is not needed.',
  'We are retiring PHP.',
  'We work without PHP.',
  'No Java, Kotlin or PHP.',
])('a negation reaches over its own list: %s', (text) => {
  expect(read(text)).toMatchObject({ php: 'not asked' })
})

test.each([
  'Redis is not a requirement.',
  'Redis is not a hard requirement.',
  'Redis is not a must.',
  'Redis is not a prerequisite.',
  'Redis is no precondition.',
  'Redis isn’t a strict condition.',
  'Requirements:\n- Redis is not a must',
])('what is no requirement is nice to have: %s', (text) => {
  expect(read(text)).toEqual({ redis: 'nice' })
})

test.each(['Not only Docker.', 'No matter what, Docker.', 'No release without Docker.'])(
  'it negates nothing: %s',
  (text) => {
    expect(read(text)).not.toMatchObject({ docker: 'not asked' })
    expect(read(text)).toHaveProperty('docker')
  },
)
