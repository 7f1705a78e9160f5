import { expect, test } from 'vitest'
import { createStore } from './create-store'

test('tells every subscriber of a new value, until they leave', () => {
  const store = createStore(() => 1)
  const heard: number[] = []
  const stop = store.subscribe((value) => heard.push(value))
  store.set(2)
  store.set(2)
  stop()
  store.set(3)
  expect(heard).toEqual([2])
  expect(store.get()).toBe(3)
})

test('makes the first value once, and only when somebody asks', () => {
  let made = 0
  const store = createStore(() => ++made)
  expect(made).toBe(0)
  expect([store.get(), store.get()]).toEqual([1, 1])
})
