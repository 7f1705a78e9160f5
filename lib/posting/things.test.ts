import { expect, test } from 'vitest'
import { skillReader } from './testing'

const read = await skillReader()

test.each([
  'We pack shipping containers.',
  'We help importers with their freight. We tell them where their containers are.',
  'You work on door access control for student housing.',
])('a thing one can touch is no skill: %s', (text) => {
  expect(read(text)).toEqual({})
})

test.each([
  'You deploy with containers.',
  'We help importers with their freight. Our services run in containers on Kubernetes.',
])('containers are Docker: %s', (text) => {
  expect(read(text)).toHaveProperty('docker')
})
