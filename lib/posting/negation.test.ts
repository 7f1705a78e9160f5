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
  'Experience with Redis is not a requirement, and neither is a degree.',
  'Redis is not needed.',
])('what is no requirement is not asked for: %s', (text) => {
  expect(read(text)).toEqual({ redis: 'not asked' })
})

test.each([
  'Redis is not a must but nice to have.',
  'It would be nice if you knew Redis, but it is not a must.',
  'Nice to have:\n- Redis (not a must)',
  'Redis is not a requirement, but it would help.',
])('what is no requirement is nice to have where a wish stands beside it: %s', (text) => {
  expect(read(text)).toEqual({ redis: 'nice' })
})

test.each([
  'We used to run Redis, but it was switched off in the autumn.',
  'We used to work with Redis.',
  'Redis is run by another team.',
  'Another team looks after Redis.',
])('what is gone, or what others do, is not asked for: %s', (text) => {
  expect(read(text)).toEqual({ redis: 'not asked' })
})

test.each([
  '**What we do not look for.** A doctorate. Years of Redis. People who are always available.',
  'What we do not look for. A doctorate. Years of Redis.',
  'Not needed:\n- a degree\n- Redis',
  'WE DO NOT ASK FOR\n* Certificates of any vendor\n* Redis',
])('a heading that denies holds for what follows it: %j', (text) => {
  expect(read(text)).toEqual({ redis: 'not asked' })
})

test('such a heading ends where a whole sentence begins', () => {
  const text =
    'What we do not look for. A doctorate. Every day you will work with the people who run Redis.'
  expect(read(text)).toHaveProperty('redis')
  expect(read(text)).not.toMatchObject({ redis: 'not asked' })
})

test.each(['Not only Docker.', 'No matter what, Docker.', 'No release without Docker.'])(
  'it negates nothing: %s',
  (text) => {
    expect(read(text)).not.toMatchObject({ docker: 'not asked' })
    expect(read(text)).toHaveProperty('docker')
  },
)
