import { expect, test } from 'vitest'
import { skillReader } from './testing'

const read = await skillReader()

test.each(['Nice to have:', 'Nice-to-haves', '## Nice to have', 'Bonus points'])(
  'below %s a word of demand raises nothing',
  (heading) => {
    expect(read(`${heading}\n- Solid Docker\n- Redis, at least two years`)).toEqual({
      docker: 'nice',
      redis: 'nice',
    })
  },
)

test('below what is nice to have "you must" raises', () => {
  expect(read('Nice to have:\n- You must know Docker')).toEqual({ docker: 'required' })
})

test('a denied word of need below a heading changes nothing', () => {
  expect(
    read('## Nice to have\nNone of these is a requirement to fit the Redis team.\n- Kubernetes'),
  ).toEqual({ kubernetes: 'nice' })
})

test.each([
  'Nice to have: Redis',
  'Nice to have: Redis.',
  'Nice\u2011to\u2011have: Redis',
  'You know Docker. Nice to have: Redis',
  'Nice to have:\nRedis',
])('a skill right after the label is nice to have: %j', (text) => {
  expect(read(text)).toMatchObject({ redis: 'nice' })
})

test.each([
  'What would be lovely but can be learned here:\n– Redis',
  'What would help, but is not essential?\nRedis.',
  'Schön wäre es, wenn du dich mit Redis auskennst, das ist aber kein Muss.',
])('it is nice to have: %j', (text) => {
  expect(read(text)).toEqual({ redis: 'nice' })
})

test.each(['- experience with Redis\n', '- caching, Redis\n- tests', 'You know Redis'])(
  'a skill at the end of a line counts: %j',
  (text) => {
    expect(read(text)).toHaveProperty('redis')
    expect(read(text)).not.toMatchObject({ redis: 'not asked' })
  },
)
