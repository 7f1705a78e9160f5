import { describe, expect, it } from 'vitest'
import { parseSkillFile } from './skill-file'
import { changed, FILE, HTTP } from './testing-skill-file'

const SECTIONS = `## Example

A request:

\`\`\`sh
# one line
## Try it
curl -v localhost
\`\`\`

\`\`\`output
hello
\`\`\`

### And then

It ends.

## Try it
1. Send one.
2. You are done when it comes back.

## In other words
- user agent: what sends a request:
  a browser, or \`curl\`
- \`SELECT\`: asks
`

describe('a skill file', () => {
  it('is read with its example, exercise and terms apart from its text', () => {
    const text = HTTP.replace('hours: 6', 'hours: 6\nchecked: 2026-12')
      .replace('title: HTTP semantics (RFC 9110),', '$& level: start, free: false,')
      .replace('## You know it when\n\n-', `${SECTIONS}\n## You know it when\n\n-`)
    const skill = parseSkillFile(FILE, text).parsed?.skill
    expect(skill).toMatchObject({
      checked: '2026-12',
      resources: [{ level: 'start', free: false }],
      summary: 'HTTP is how browsers and servers talk & listen.',
      example:
        'A request:\n\n```sh\n# one line\n## Try it\ncurl -v localhost\n```\n\n```output\nhello\n```\n\n### And then\n\nIt ends.',
      exercise: '1. Send one.\n2. You are done when it comes back.',
      terms: [
        { term: 'user agent', meaning: 'what sends a request: a browser, or `curl`' },
        { term: 'SELECT', meaning: 'asks' },
      ],
      criteria: ['explains a request line by line', 'reads `curl -v`'],
    })
    expect(skill?.body).toMatch(
      /^\*\*HTTP\*\* is[\s\S]*```text\n## You know it when\n```\n\n## More\n\nThe end\.$/,
    )
    expect(skill?.body).not.toMatch(/curl -v localhost|user agent|Send one/)
  })
})

describe('an error of a skill file names file, line and what was expected', () => {
  it('wants nothing but one list of acts', () => {
    const wanted =
      'expected nothing but one list under "## You know it when", each item as "- an observable act"'
    expect(changed('- reads', '\nreads')).toEqual([`content/skills/http.md:27: ${wanted}`])
    expect(changed('- reads', '  - reads')).toEqual([`content/skills/http.md:26: ${wanted}`])
    expect(changed('## More', '## You know it when')).toEqual([
      'content/skills/http.md:28: "## You know it when" stands here twice',
      `content/skills/http.md:30: ${wanted}`,
    ])
  })

  it('wants every section once, in order and with something in it', () => {
    const acts = '## You know it when\n\n- explains'
    expect(changed(acts, `## Example\n\n${acts}`)).toEqual([
      'content/skills/http.md:22: expected something under "## Example", or no such heading',
    ])
    expect(changed(acts, `## Try it\nDo.\n## Example\nSee.\n${acts}`)).toEqual([
      'content/skills/http.md:24: "## Example" stands after "## Try it", expected it before',
    ])
    expect(changed('## More', '## In other words\n- a: b\n## More')).toEqual([
      'content/skills/http.md:28: "## In other words" stands after "## You know it when", expected it before',
    ])
    expect(changed(acts, `## Try it\nDo.\n## Try It:\nAgain.\n${acts}`)).toEqual([
      'content/skills/http.md:24: "## Try it" stands here twice',
    ])
    expect(changed(acts, `## Example\n\n\`\`\`sh\nls\n\n${acts}`)).toEqual([
      'content/skills/http.md:24: this code block is never closed: expected a line "```"',
    ])
  })

  it('wants nothing but one list of terms, each with what it means', () => {
    const acts = '## You know it when\n\n- explains'
    const withTerms = (list: string) => changed(acts, `## In other words\n${list}\n${acts}`)
    expect(withTerms('- idempotent')).toEqual([
      'content/skills/http.md:23: expected "- term: what it means", got "- idempotent"',
    ])
    expect(withTerms('Terms:\n- idempotent: safe to repeat')).toEqual([
      'content/skills/http.md:23: expected nothing but one list under "## In other words", each item as "- term: what it means"',
    ])
  })

  it('bounds what it takes', () => {
    const acts = '## You know it when\n\n- explains'
    const long = 'x'.repeat(8_001)
    expect(changed(acts, `## Example\n${long}\n## Try it\n${long}\n${acts}`)).toEqual([
      'content/skills/http.md:22: the text under "## Example" must not be longer than 8000 characters',
      'content/skills/http.md:24: the text under "## Try it" must not be longer than 4000 characters',
    ])
    const term = 'y'.repeat(81)
    const terms = `- ${term}: long\n${'- a: b\n'.repeat(12)}- z: ${'m'.repeat(401)}`
    expect(changed(acts, `## In other words\n${terms}\n${acts}`)).toEqual([
      'content/skills/http.md:22: the list under "## In other words" must not hold more than 12 terms',
      'content/skills/http.md:23: the term must not be longer than 80 characters',
      'content/skills/http.md:36: what "z" means must not be longer than 400 characters',
    ])
  })
})
