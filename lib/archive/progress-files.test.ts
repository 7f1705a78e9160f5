import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ProgressRow } from './export-queries'
import { progressChecklist } from './progress-checklist'
import { cellOf, progressCsv } from './progress-csv'

const HTTP: ProgressRow = {
  skill: 'http',
  title: 'HTTP',
  gone: false,
  kind: 'skill',
  area: 'api',
  level: 'foundation',
  hours: 6,
  status: 'done',
  at: '2026-05-01T00:00:00.000Z',
}

test('the table has a head and a line for every skill', () => {
  expect(progressCsv([HTTP, { ...HTTP, title: '"A", b', status: 'learning' }])).toBe(
    '\uFEFFskill,title,kind,area,level,hours,status,since\r\n' +
      'http,HTTP,skill,api,foundation,6,done,2026-05-01T00:00:00.000Z\r\n' +
      'http,"""A"", b",skill,api,foundation,6,learning,2026-05-01T00:00:00.000Z\r\n',
  )
})

test('Excel reads its umlauts: it begins with a byte order mark, once', () => {
  const bytes = new TextEncoder().encode(progressCsv([{ ...HTTP, title: 'Aufräumen' }]))
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toMatch(/^skill,[^\uFEFF]*Aufräumen[^\uFEFF]*$/)
})

test('every cell reads back as it was, and none is a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n＝＋－＠",a ') }), (text) => {
      const cell = cellOf(text)
      const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
      expect(read.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')).toBe(text)
      expect(read).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
      if (!cell.startsWith('"')) expect(cell).not.toMatch(/[",\r\n]/)
    }),
  )
})

test('in the checklist a skill that has left the content is no link', () => {
  const soap = { ...HTTP, skill: 'soap', title: 'SOAP', gone: true }
  expect(progressChecklist([soap], 'https://way.example')).toContain('- [x] SOAP\n')
})

test('the checklist ticks what is done and says the rest in words', () => {
  const css: ProgressRow = {
    ...HTTP,
    skill: 'css',
    title: 'CSS [4]',
    area: 'frontend',
    status: 'learning',
  }
  expect(progressChecklist([HTTP, css], 'https://way.example')).toBe(`# Progress

1 of 2 skills done.

## frontend

- [ ] [CSS \\[4\\]](https://way.example/skills/css) (learning)

## api

- [x] [HTTP](https://way.example/skills/http)
`)
})
