import { describe, expect, test } from 'vitest'
import { BrowserStorage } from './browser-storage'
import { memoryStorage } from './testing-storage'

describe('storage that works', () => {
  test('gives back what was kept, until it is removed', () => {
    const storage = new BrowserStorage(() => kept)
    const kept = memoryStorage()
    expect(storage.set('a.1', 'x')).toBe(true)
    expect(storage.set('a.2', '{"b":1}')).toBe(true)
    expect(storage.set('b', 'z')).toBe(true)
    expect(storage.get('a.1')).toBe('x')
    expect(storage.getJson('a.2')).toEqual({ b: 1 })
    expect(storage.keys('a.').toSorted()).toEqual(['a.1', 'a.2'])
    expect(storage.remove('a.1')).toBe(true)
    expect(storage.get('a.1')).toBeNull()
  })

  test('gives nothing for what is not there, or is no JSON', () => {
    const storage = new BrowserStorage(() => kept)
    const kept = memoryStorage()
    storage.set('text', '{')
    expect(storage.getJson('text')).toBeUndefined()
    expect(storage.getJson('other')).toBeUndefined()
  })
})

test('storage that is full, forbidden or missing keeps nothing and throws nothing', () => {
  const full = memoryStorage()
  full.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  expect(new BrowserStorage(() => full).set('a', 'x')).toBe(false)
  const forbidden = new BrowserStorage(() => {
    throw new DOMException('forbidden', 'SecurityError')
  })
  expect(forbidden.set('a', 'x')).toBe(false)
  expect(forbidden.remove('a')).toBe(false)
  expect(forbidden.get('a')).toBeNull()
  expect(forbidden.getJson('a')).toBeUndefined()
  expect(forbidden.keys('')).toEqual([])
})
