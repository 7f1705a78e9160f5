import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '@/prisma/testing'
import { codeBlocks, OUTPUT } from './code-blocks'
import { isRunnable, isSameOutput, run } from './testing-code-output'
import { type Language, languageOf, READER, syntaxFault } from './testing-code-syntax'
import { isHere } from './testing-program'

const database = testDatabase()

const SKILLS = 'content/skills'
const BLOCKS = readdirSync(SKILLS)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => blocksOf(`${SKILLS}/${name}`))
/** A machine may be busy with other things. */
const GENEROUS = { timeout: 180_000 }
const LANGUAGES = [...new Set(BLOCKS.flatMap(({ read }) => read ?? []))].sort()

describe.each(LANGUAGES)('the %s of our skills', (language) => {
  const program = READER[language]
  const missing = program !== undefined && !isHere(program)
  const blocks = BLOCKS.filter(({ read }) => read === language)
  const tests = it.skipIf(missing).concurrent

  tests.for(blocks.filter((block) => !isRun(block)))(
    'is well formed: $place',
    GENEROUS,
    async ({ code }) => {
      expect(await syntaxFault(language, code)).toBeUndefined()
    },
  )

  tests.for(blocks.filter(isRun))(
    'prints what it says: $place',
    GENEROUS,
    async ({ code, output = '' }, { skip }) => {
      const ran = await run(language, code, database.url)
      if (isSameOutput(language, ran.output, output)) return
      if (ran.missing && !isHere(ran.missing)) skip(`without ${ran.missing}`)
      expect(ran.output).toBe(output)
    },
  )
})

it('is followed by its output, if at all, and only where it can be run', () => {
  const lost = BLOCKS.filter(({ language }) => language === OUTPUT)
  const idle = BLOCKS.filter((block) => block.output !== undefined && !isRun(block))
  expect([...lost, ...idle].map(({ place }) => place)).toEqual([])
})

function isRun({ read, output }: (typeof BLOCKS)[number]): boolean {
  return output !== undefined && read !== undefined && isRunnable(read)
}

/** A place is clicked on in a terminal: `content/skills/http.md:45`. */
function blocksOf(file: string) {
  return codeBlocks(readFileSync(file, 'utf8')).map((block) => ({
    ...block,
    read: languageOf(block.language),
    place: `${file}:${block.line}`,
  }))
}

describe('a broken example is seen', () => {
  const BROKEN: Record<Language, string> = {
    js: 'const = 1',
    jsx: 'const a = <p>text</b>',
    ts: 'const a: = 1',
    tsx: 'const a: string = <p>',
    python: 'def f(:\n  return',
    sql: 'SELEC 1',
    sh: 'if true; then echo',
    html: '<p><em>text</p>',
    css: 'p { color: red; } }',
    json: '{ "a": 1, }',
    yaml: 'a: [1',
  }
  const languages = Object.entries(BROKEN) as [Language, string][]

  it.each(languages)('when its %s is not well formed', async (language, code) => {
    const program = READER[language]
    if (program && !isHere(program)) return
    expect(await syntaxFault(language, code)).toMatch(/\w/)
  })

  it('when an element of its HTML is never closed', async () => {
    expect(await syntaxFault('html', '<ul>\n<li>One<li><em>Two\n</ul>')).toBe(
      'line 2: <em> is never closed',
    )
    expect(await syntaxFault('html', '<p>One<br><img src="a.png" alt="">')).toBeUndefined()
  })

  it('in the script and the style of a page too', async () => {
    expect(await syntaxFault('html', '<script>const = 1</script>')).toMatch(/\w/)
    expect(await syntaxFault('html', '<style>p { color: red; } }</style>')).toMatch(/\w/)
    expect(await syntaxFault('html', '<script type="application/json">{</script>')).toBeUndefined()
  })

  it.each<[Language, string, string]>([
    ['js', 'console.log(1 + 1)', '2'],
    ['ts', 'const one: number = 1\nconsole.log(one + 1)', '2'],
    ['python', 'print(1 + 1)', '2'],
    ['sh', 'ls; echo $((1 + 1))', '2'],
    ['sql', 'SELECT 1 + 1 AS sum', 'sum\n-----\n   2\n(1 row)'],
  ])('when its %s prints something else', async (language, code, output) => {
    const program = READER[language]
    if (program && !isHere(program)) return
    const ran = await run(language, code, database.url)
    expect(isSameOutput(language, ran.output, `${output}\n`), ran.output).toBe(true)
    expect(isSameOutput(language, ran.output, output.replace('2', '3'))).toBe(false)
  })
})

describe('an example is run', () => {
  it('as an older module where it requires others', async () => {
    const { output } = await run('js', "console.log(typeof require('node:fs').readFile)", '')
    expect(output).toBe('function\n')
  })

  it('with both outputs in their order', async () => {
    const { output } = await run('sh', 'echo one; echo two >&2; echo three', '')
    expect(output).toBe('one\ntwo\nthree\n')
  })

  it('without what this machine does not have, by name', async () => {
    expect(await run('sh', 'no-such-program --version', '')).toMatchObject({
      missing: 'no-such-program',
    })
  })

  it('in SQL as psql tells it, and leaves nothing behind', async () => {
    const code = `CREATE TABLE pet (name text PRIMARY KEY, legs int);
INSERT INTO pet VALUES ('cat', 4), ('ü', NULL);
BEGIN;
INSERT INTO pet VALUES ('cat', 3);
COMMIT;
SELECT name, legs FROM pet ORDER BY legs;
DO $$ BEGIN RAISE NOTICE 'done; here'; END $$;`
    const expected = `CREATE TABLE
INSERT 0 2
BEGIN
ERROR:  duplicate key value violates unique constraint "pet_pkey"
DETAIL:  Key (name)=(cat) already exists.
ROLLBACK
 name | legs
------+------
 cat  |    4
 ü    |
(2 rows)

NOTICE:  done; here
DO`
    for (let round = 0; round < 2; round++) {
      const { output } = await run('sql', code, database.url)
      expect(isSameOutput('sql', output, expected), output).toBe(true)
      const withoutTags = expected.replace(
        /^(?:CREATE TABLE|INSERT 0 2|BEGIN|ROLLBACK|DO)$\n?/gm,
        '',
      )
      expect(isSameOutput('sql', output, withoutTags), output).toBe(true)
      expect(isSameOutput('sql', output, withoutTags.replace('   4', '   5'))).toBe(false)
      expect(isSameOutput('sql', output, withoutTags.replace(/^DETAIL.*\n/m, ''))).toBe(true)
      expect(isSameOutput('sql', output, withoutTags.replace(/^ERROR.*\n/m, ''))).toBe(false)
      expect(isSameOutput('sql', output, `${expected}\nDO`)).toBe(false)
    }
  })
})
