import { describe, expect, test } from 'vitest'
import { readOutlineOfJson, readOutlineOfText } from './read-outline'
import { leftOutOf, shortOf } from './testing-outline'
import { ACCEPTED, readText } from './text-file'

const read = (text: string, name = 'my list.txt') => readOutlineOfText(text, name)

describe('Markdown', () => {
  test('headings and lists, nested and with boxes to tick', () => {
    const told = read(`---
title: "My way"
tags: [x]
---
Some words
in two lines.

## The web
- [x] **HTTP** and \`curl\`
  - [ ] [REST](https://example.org/rest) <br> APIs
\t- deeper
* [[DNS|The name system]]
1. C\\# &amp; C&#43;+

Databases
---------
+ snake_case

\`\`\`js
- no item
\`\`\`
`)
    expect(told.ok && told.outline.title).toBe('My way')
    expect(shortOf(told)).toEqual([
      {
        'The web': [
          { 'HTTP and curl': [{ 'REST APIs': ['deeper'] }] },
          'The name system',
          'C# & C++',
        ],
      },
      { Databases: ['snake_case'] },
    ])
    expect(leftOutOf(told)).toEqual({ text: 1, status: 1, code: 1 })
  })

  test('an escaped bracket at the start of a link is no box to tick', () => {
    expect(shortOf(read('- [\\] x](https://way.example/skills/http)'))).toEqual(['] x'])
  })

  test('headings alone are entries too', () => {
    expect(shortOf(read('# Road\n## Git\n## HTTP\n### Methods'))).toEqual([
      'Git',
      { HTTP: ['Methods'] },
    ])
  })

  test('line ends of every kind', () => {
    expect(shortOf(read('- a\r\n- b\r- c\n- d'))).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('Mermaid', () => {
  test('a mindmap by its indents, in every shape', () => {
    const told = read(`%% made by hand
mindmap
  root((Backend))
    Databases
    ::icon(fa fa-database)
      pg["Postgres <3 #35;1"]
      )Redis(
      id{{Hexagon}}
    Caching
`)
    expect(told.ok && told.outline.title).toBe('Backend')
    expect(shortOf(told)).toEqual([
      { Databases: ['Postgres <3 #1', 'Redis', 'Hexagon'] },
      'Caching',
    ])
  })

  test('a flowchart by its subgraphs and arrows', () => {
    const told = read(`flowchart LR
  subgraph one [The web]
    h["HTTP"] --> r(REST)
  end
  a[Languages] -->|first| b{Go} & c([Rust]) -.-> d
  a -- then --> e:::big; 
  style a fill:#fff
`)
    expect(shortOf(told)).toEqual([
      { 'The web': ['HTTP', 'REST'] },
      { Languages: ['Go', 'Rust', 'e'] },
      'd',
    ])
  })

  test('inside of Markdown, and of another kind', () => {
    expect(shortOf(read('# Note\n\n```mermaid\nmindmap\n  A\n    B\n    C\n```\n'))).toEqual([
      'B',
      'C',
    ])
    expect(shortOf(read('gantt\n  title x'))[0]).toMatch(/^This is a Mermaid diagram of the kind/)
  })
})

describe('lists and tables', () => {
  test('a plain list by its indents, under its first line', () => {
    expect(shortOf(read('Backend\n  Git\n  Data\n    SQL\n    • Redis\n'))).toEqual([
      'Git',
      { Data: ['SQL', 'Redis'] },
    ])
    expect(shortOf(read('Git\nSQL'))).toEqual(['Git', 'SQL'])
  })

  test.each([',', ';', '\t'])('a table whose cells end with %j', (end) => {
    const rows = [
      ['Skill', 'Title', 'Area'],
      ['http', '"HTTP, ""the"" protocol"', 'api'],
      ['css', "'=CSS", 'frontend'],
      ['', 'Tea', 'api'],
    ]
    const text = rows.map((row) => row.join(end)).join('\r\n')
    expect(shortOf(read(text))).toEqual([
      { api: ['HTTP, "the" protocol', 'Tea'] },
      { frontend: ['=CSS'] },
    ])
  })
})

describe('canvas', () => {
  const card = (id: string, text: string, x = 0, y = 0) => ({
    ...{ id, type: 'text', x, y, width: 100, height: 40, text },
  })
  test('groups, cards, lists on cards, notes and links', () => {
    const told = readOutlineOfJson(
      {
        nodes: [
          { id: 'g', type: 'group', x: 0, y: 0, width: 500, height: 300, label: 'Data' },
          card('a', '# Postgres\nThe elephant.', 10, 10),
          card('b', 'Later\n- [ ] Redis\n- [x] SQLite', 10, 100),
          { id: 'n', type: 'file', x: 900, y: 0, width: 9, height: 9, file: 'Notes/HTTP.md' },
          { id: 'p', type: 'file', x: 900, y: 0, width: 9, height: 9, file: 'cat.png' },
          { id: 'l', type: 'link', x: 900, y: 0, width: 9, height: 9, url: 'https://example.org' },
        ],
        edges: [{ id: 'e', fromNode: 'a', toNode: 'gone' }],
      },
      'Road.canvas',
    )
    expect(told.ok && told.outline.title).toBe('Road')
    expect(shortOf(told)).toEqual([{ Data: ['Postgres', { Later: ['Redis', 'SQLite'] }] }, 'HTTP'])
    expect(leftOutOf(told)).toEqual({ 'loose-edge': 1, text: 1, status: 1, image: 1, link: 1 })
  })
})

describe('any other file is told in one sentence', () => {
  test.each([
    [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1), 'a PNG picture'],
    ['%PDF-1.7', 'a PDF'],
    ['PK\u0003\u0004rest', 'a ZIP archive'],
    [Uint8Array.of(1, 0, 2), 'not text'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'an SVG picture'],
    ['<!doctype html><p>x', 'a web page'],
    ['<?xml version="1.0"?><opml/>', 'an OPML outline'],
    [
      `${'This is a sentence of many words that says nothing at all of lists. '.repeat(3)}\n`,
      'running text',
    ],
  ])('%o', (file, kind) => {
    const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
    const text = readText(bytes)
    const why = text.ok ? shortOf(read(text.text))[0] : text.why
    expect(why).toContain(kind)
    expect(why).toContain(ACCEPTED)
  })

  test.each([
    [[], 'a list in JSON'],
    [5, 'a single value'],
    [{}, 'an empty object'],
    [{ mockup: {} }, 'Balsamiq'],
    [{ basics: {} }, 'a JSON Resume'],
    [{ type: 'excalidraw', elements: [] }, 'Excalidraw'],
    [{ colour: 1, size: 2 }, 'JSON with colour, size'],
  ])('%j', (value, kind) => {
    const [why] = shortOf(readOutlineOfJson(value, 'x.json'))
    expect(why).toContain(kind)
  })

  test('an empty drawing says that it is one', () => {
    expect(shortOf(readOutlineOfJson({ nodes: [], edges: [] }, 'x'))[0]).toContain('This drawing')
  })

  test('UTF-16 and what Windows once wrote are text', () => {
    const old = Uint8Array.from([...'Gr\u00fc\u00dfe'].map((letter) => letter.charCodeAt(0)))
    expect(readText(old)).toEqual({ ok: true, text: 'Grüße' })
    const wide = Uint8Array.of(0xff, 0xfe, 0x47, 0, 0xfc, 0)
    expect(readText(wide)).toEqual({ ok: true, text: 'Gü' })
    expect(readText(new TextEncoder().encode('\uFEFFa'))).toEqual({ ok: true, text: 'a' })
  })
})
