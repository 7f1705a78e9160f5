import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { CHIP_KEYS, HELD_KEYS, SINGLE_KEYS } from '@/components/ui/keys'
import { ALL_KEYS } from './all-keys'

test('every key is told, once', () => {
  const told = ALL_KEYS.flatMap(({ keys }) => keys.flatMap(({ names }) => names.join(' ')))
  const heard = [SINGLE_KEYS, HELD_KEYS, CHIP_KEYS].flatMap((table) => Object.keys(table))
  expect(told).toHaveLength(heard.length + ['Enter', 'Esc'].length)
  expect(new Set(told).size).toBe(told.length)
})

test('docs/keys.md tells the same', async () => {
  const page = await readFile('docs/keys.md', 'utf8')
  const told = page.split(/^## /m).slice(1)
  expect(
    told.map((section) => ({
      title: section.split('\n', 1)[0],
      keys: [...section.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)]
        .map(([, names, meaning]) => ({ names, meaning }))
        .filter(({ names }) => names !== 'key' && !names?.startsWith('--')),
    })),
  ).toEqual(
    ALL_KEYS.map(({ title, keys }) => ({
      title,
      keys: keys.map(({ names, meaning }) => ({ names: names.join(' '), meaning })),
    })),
  )
})
