import { expect, test } from 'vitest'
import { PictureCache } from './picture-cache'

const bytes = (length: number) => Promise.resolve(Buffer.alloc(length))

test('many who ask at once wait for one that is made', async () => {
  const keep = new PictureCache({ most: 100 })
  let made = 0
  const make = async () => {
    made++
    return bytes(10)
  }
  const all = await Promise.all(Array.from({ length: 50 }, () => keep.findOrMake('a', make)))
  expect(new Set(all).size).toBe(1)
  expect(await keep.findOrMake('a', make)).toBe(all[0])
  expect(made).toBe(1)
})

test('what failed is made again', async () => {
  const keep = new PictureCache({ most: 100 })
  const fail = () => Promise.reject(new Error('out of ink'))
  await expect(keep.findOrMake('a', fail)).rejects.toThrow('out of ink')
  expect(await keep.findOrMake('a', () => bytes(3))).toHaveLength(3)
})

test('the longest unused goes first when room runs out', async () => {
  const keep = new PictureCache({ most: 25 })
  for (const key of ['a', 'b', 'a', 'c']) await keep.findOrMake(key, () => bytes(10))
  expect(keep.find('b')).toBeUndefined()
  expect(keep.find('a')).toBeDefined()
  expect(keep.find('c')).toBeDefined()
})
