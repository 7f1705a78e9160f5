import { expect, test } from 'vitest'
import { newOperationId } from './operation-id'
import { operationId } from './schema'

test('ids made one after the other are in that order, within a millisecond and over a clock set back', () => {
  const ids = [1_700_000_000_000, 1_700_000_000_000, 1_600_000_000_000].map(newOperationId)
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(3)
})

test('an id is one the contract accepts', () => {
  expect(operationId.safeParse(newOperationId()).success).toBe(true)
})
