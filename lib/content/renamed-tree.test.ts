import { expect, test } from 'vitest'
import { renamedTree } from './renamed-tree'

test('a renamed skill keeps its place and whether it counts', () => {
  const root = {
    title: 'R',
    children: ['a', { skill: 'b', optional: true }].map((leaf) =>
      typeof leaf === 'string' ? { skill: leaf } : leaf,
    ),
  }
  expect(renamedTree(root, new Map([['b', 'c']]))).toEqual({
    title: 'R',
    children: [{ skill: 'a' }, { skill: 'c', optional: true }],
  })
})

test('two that became one stand once, in the first of their places', () => {
  const group = { title: 'G', pick: 1, children: [{ skill: 'b' }, { skill: 'c' }] }
  const root = { title: 'R', children: [{ skill: 'a' }, group] }
  expect(renamedTree(root, new Map([['b', 'a']]))).toEqual({
    title: 'R',
    children: [{ skill: 'a' }, { ...group, children: [{ skill: 'c' }] }],
  })
})
