import { expect, it } from 'vitest'
import { codeBlocks, partsOf } from './code-blocks'

const TEXT = `It begins.

~~~JS title=x
a
\`\`\`
~~~

\`\`\`output
1
\`\`\`
It goes on.
\`\`\`output
2
\`\`\`
\`\`\`
plain`

it('takes a text apart into words and code with its output', () => {
  expect(partsOf(TEXT)).toEqual([
    { kind: 'text', markdown: 'It begins.\n', line: 1 },
    { kind: 'code', language: 'js', code: 'a\n```', line: 3, output: '1' },
    { kind: 'text', markdown: 'It goes on.', line: 11 },
    { kind: 'code', language: 'output', code: '2', line: 12 },
    { kind: 'code', language: '', code: 'plain', line: 15 },
  ])
  expect(codeBlocks(TEXT)).toHaveLength(3)
  expect(partsOf('')).toEqual([])
})
