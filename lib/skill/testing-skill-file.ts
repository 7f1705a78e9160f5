import { expect } from 'vitest'
import { describeFaults } from './fault'
import { parseSkillFile } from './skill-file'

export const FILE = 'content/skills/http.md'
export const HTTP = `---
title: HTTP
area: api
level: foundation
hours: 6
aliases: [HTTP/1.1, HTTP/2]
requires:
  dns: Names are looked up first.
resources:
  - { kind: official, title: HTTP semantics (RFC 9110), url: "https://www.rfc-editor.org/rfc/rfc9110" }
---

**HTTP** is how [browsers](https://example.org) and
servers \`talk\` & listen.

It matters.

\`\`\`text
## You know it when
\`\`\`

## You know it when

- explains a request
  line by line
- reads \`curl -v\`

## More

The end.
`

/** Returns the faults of a skill file, as they are printed. */
export function faults(text: string, file = FILE): string[] {
  return describeFaults(parseSkillFile(file, text).faults ?? [])
}

/** Returns the faults of the file above after a change to its text. */
export function changed(from: string | RegExp, to: string): string[] {
  const text = HTTP.replace(from, to)
  expect(text).not.toBe(HTTP)
  return faults(text)
}
