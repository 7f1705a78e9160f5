import { describe, expect, test } from 'vitest'
import { parseEvidenceFields, readEvidenceFields } from './evidence-form'
import { parseFields, readFields } from './profile-form'
import { parseShareFields, readShareFields } from './share-form'

type Parse = (form: FormData) => { ok: boolean; faults?: Record<string, string> }

const SKILLS = [{ slug: 'http', title: 'HTTP', aliases: [] }]

/** Each form with what fills it well, and how its fields are meant. */
const FORMS: readonly {
  name: string
  parse: Parse
  filled: Record<string, string>
  /** Fields that are only ever shown as text. */
  texts: readonly string[]
  /** Fields with a shape of their own. */
  shaped: readonly string[]
}[] = [
  {
    name: 'profile',
    parse: (form) => parseFields(readFields(form)),
    filled: { handle: 'ada', access: 'public', 'links.0.label': 'Site', 'links.0.url': 'https://a.example/' },
    texts: ['name', 'headline', 'bio', 'location', 'links.0.label'],
    shaped: ['handle', 'links.0.url'],
  },
  {
    name: 'evidence',
    parse: (form) => parseEvidenceFields(readEvidenceFields(form), SKILLS),
    filled: { kind: 'talk', title: 'T', url: 'https://a.example/', 'skills.0': 'HTTP', date: '2026-01-01' },
    texts: ['title', 'note'],
    shaped: ['url', 'kind', 'date', 'skills.0', 'skills.7'],
  },
  {
    name: 'share link',
    parse: (form) => parseShareFields(readShareFields(form)),
    filled: { label: 'For Bob', 'sections.skills': 'on', roadmaps: 'backend', days: '30' },
    texts: ['label'],
    shaped: ['days', 'roadmaps'],
  },
] // biome-ignore format: a table

const MARK_UP = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '{{7*7}}']
const SCRIPTS = ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,<script>']
/** Values that no field takes. */
const NEVER: readonly [name: string, value: string][] = [
  ['a control character', 'a\u0007b'],
  ['a null character', 'a\0b'],
  ['an escape sequence', 'a\u001B[31mb'],
  ['what reverses the direction', 'https://a.example/\u202Efdp.exe'],
  ['an isolated direction', 'a\u2066b'],
  ['what nobody sees', 'a\u200Bb'],
  ['10,000 characters', 'x'.repeat(10_000)],
]

describe.each(FORMS)('the form of a $name', ({ parse, filled, texts, shaped }) => {
  const answerTo = (field: string, value: string) => {
    const form = new FormData()
    for (const [name, good] of Object.entries({ ...filled, [field]: value })) form.set(name, good)
    return parse(form)
  }

  test('takes what fills it well', () => {
    expect(answerTo('', '')).toMatchObject({ ok: true })
  })

  test.each([...texts, ...shaped])('%s names itself when it refuses', (field) => {
    for (const [name, value] of NEVER) {
      const { ok, faults = {} } = answerTo(field, value)
      expect(ok, name).toBe(false)
      expect(
        Object.keys(faults).map((at) => at.replace(/^roadmaps\.\d+$/, 'roadmaps')),
        name,
      ).toEqual([field])
    }
  })

  test.each(shaped)('%s takes neither mark-up nor scripts', (field) => {
    for (const value of [...MARK_UP, ...SCRIPTS])
      expect(answerTo(field, value).ok, value).toBe(false)
  })

  test.each(texts)('%s takes mark-up and scripts for text', (field) => {
    for (const value of [...MARK_UP, ...SCRIPTS])
      expect(answerTo(field, value), value).toMatchObject({ ok: true })
  })
})
