import { expect, test } from 'vitest'
import { skillReader } from './testing'

const read = await skillReader()

test.each([
  'Apply at https://jobs.example.org/docker',
  'Apply at www.docker.example.org today.',
  'Write to docker@example.org.',
  'Send us your docker.pdf',
])('an address names no skill: %s', (text) => {
  expect(read(text)).toEqual({})
})

test.each(['Find us on GitHub.', 'Follow us on GitHub and LinkedIn', 'GitHub: github.com/example'])(
  'a way to find somebody is no skill: %s',
  (text) => {
    expect(read(text)).toEqual({})
  },
)

test.each([
  'Join Redis and grow with us.',
  'Fit for the Redis team.',
  'Our customers are companies like Redis and Docker.',
])('a company is no skill: %s', (text) => {
  expect(read(text)).not.toHaveProperty('redis')
})
