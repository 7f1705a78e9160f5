import { describe, expect, it } from 'vitest'
import { parseSkillFile } from './skill-file'
import { changed, FILE, faults, HTTP } from './testing-skill-file'

describe('a skill file', () => {
  it('is read with its defaults', () => {
    expect(parseSkillFile(FILE, HTTP).parsed?.skill).toEqual({
      slug: 'http',
      title: 'HTTP',
      kind: 'skill',
      area: 'api',
      level: 'foundation',
      hours: 6,
      aliases: ['HTTP/1.1', 'HTTP/2'],
      formerly: [],
      requires: [{ skill: 'dns', reason: 'Names are looked up first.' }],
      resources: [
        {
          kind: 'official',
          title: 'HTTP semantics (RFC 9110)',
          url: 'https://www.rfc-editor.org/rfc/rfc9110',
          free: true,
        },
      ],
      summary: 'HTTP is how browsers and servers talk & listen.',
      body: '**HTTP** is how [browsers](https://example.org) and\nservers `talk` & listen.\n\nIt matters.\n\n```text\n## You know it when\n```\n\n## More\n\nThe end.',
      example: '',
      exercise: '',
      terms: [],
      criteria: ['explains a request line by line', 'reads `curl -v`'],
    })
  })

  it('takes an empty key for an empty list', () => {
    const text = HTTP.replace('hours: 6', 'hours: 6\nformerly:').replace(
      /requires:\n.*\n/,
      'requires:\n',
    )
    expect(parseSkillFile(FILE, text).parsed?.skill).toMatchObject({ formerly: [], requires: [] })
  })

  it('knows where its keys stand', () => {
    const parsed = parseSkillFile(FILE, HTTP).parsed
    expect(parsed?.place(['requires', 'dns'])).toBe('content/skills/http.md:8')
    expect(parsed?.place(['aliases', 1])).toBe('content/skills/http.md:6')
    expect(parsed?.place(['formerly', 0])).toBe('content/skills/http.md:2')
  })
})

describe('an error of a skill file names file, line and what was expected', () => {
  it.each<[string, string | RegExp, string, string]>([
    ['a key that is missing', /hours: 6\n/, '', ':2: hours: is missing, expected a number'],
    [
      'a number out of range',
      'hours: 6',
      'hours: 0',
      ':5: hours: expected a number above 0, got 0',
    ],
    ['a text for a number', 'hours: 6', 'hours: six', ':5: hours: expected a number, got "six"'],
    ['an endless number', 'hours: 6', 'hours: .inf', ':5: hours: expected a number, got Infinity'],
    [
      'a number for a text',
      'title: HTTP',
      'title: 404',
      ':2: title: expected text, got 404: put it in quotes',
    ],
    [
      'a word that is not one of the list',
      'area: api',
      'area: backed',
      ':3: area: expected one of frontend, backend, api, database, deployment, security, engineering, got "backed" (did you mean "backend"?)',
    ],
    [
      'an unknown key',
      'hours: 6',
      'hours: 6\nlevels: 2',
      ':6: levels: unknown key (did you mean "level"?); the keys are title, kind, area, level, hours, aliases, formerly, requires, resources, checked',
    ],
    [
      'an unknown key of a resource',
      'title: HTTP semantics (RFC 9110)',
      'title: RFC, link: x',
      ':10: resources.0.link: unknown key; the keys are kind, title, url, level, free',
    ],
    [
      'a slug that is none',
      '  dns:',
      '  Domain Names:',
      ':8: requires.Domain Names: the key must be lower-case letters, digits and single hyphens',
    ],
    [
      'a prerequisite without a reason',
      'dns: Names are looked up first.',
      'dns:',
      ':8: requires.dns: expected text, got nothing',
    ],
    [
      'a list for keys',
      'requires:\n  dns: Names are looked up first.',
      'requires: [dns]',
      ':7: requires: expected keys with values, got a list',
    ],
    [
      'an address that is none',
      'https://www.rfc-editor.org/rfc/rfc9110',
      'javascript:alert(1)',
      ':10: resources.0.url: must be an http or https address, got "javascript:alert(1)"',
    ],
    [
      'a month that is none',
      'hours: 6',
      'hours: 6\nchecked: 2026-13',
      ':6: checked: must be a month such as 2026-12, got "2026-13"',
    ],
    [
      'a level of a resource that is none',
      'title: HTTP semantics (RFC 9110)',
      'title: RFC, level: begin',
      ':10: resources.0.level: expected one of start, deepen, reference, got "begin"',
    ],
    [
      'a price for free',
      'title: HTTP semantics (RFC 9110)',
      'title: RFC, free: no',
      ':10: resources.0.free: expected true or false, got "no"',
    ],
    [
      'a line break in a title',
      'title: HTTP',
      'title: "HTTP\\n2"',
      ':2: title: must be one line of text, got "HTTP\\n2"',
    ],
  ])('%s', (_, from, to, expected) => {
    expect(changed(from, to)).toEqual([`content/skills/http.md${expected}`])
  })

  it('names every error of a file at once', () => {
    const text = HTTP.replace('hours: 6', 'hours: -1').replace('level: foundation', 'level: easy')
    expect(faults(text)).toHaveLength(2)
  })

  it('says where YAML breaks and how to write it', () => {
    expect(changed('title: HTTP', 'title: HTTP: the protocol')[0]).toMatch(
      /^content\/skills\/http\.md:2: this is not YAML: .*must stand in quotes$/,
    )
    expect(changed('hours: 6', 'hours: 6\nhours: 7')[0]).toMatch(/:6: this is not YAML: .*unique/)
    expect(changed('title: HTTP', 'title: *HTTP')[0]).toMatch(/http\.md:2: .*alias/)
  })

  it('wants front matter, and a file name that is a slug', () => {
    expect(faults('# HTTP\n', 'content/skills/HTTP_1.md')).toEqual([
      "content/skills/HTTP_1.md:1: the file's name is the slug and must be lower-case letters, digits and single hyphens",
      'content/skills/HTTP_1.md:1: expected front matter: a line "---", keys such as "title: HTTP", a line "---"',
    ])
    expect(faults('---\ntitle: HTTP\n')).toHaveLength(1)
    expect(faults('---\n---\n').map((fault) => fault.split(': ')[1])).toEqual(
      expect.arrayContaining(['title', 'area', 'level', 'hours']),
    )
  })

  it('wants text that begins with a paragraph', () => {
    expect(changed(/\*\*HTTP\*\* is how/, '# HTTP is how')).toEqual([
      'content/skills/http.md:13: expected a first paragraph of text: it is the summary',
    ])
    expect(faults(HTTP.slice(0, HTTP.indexOf('**HTTP**')))).toEqual([
      'content/skills/http.md:12: expected a first paragraph of text: it is the summary',
    ])
  })
})
