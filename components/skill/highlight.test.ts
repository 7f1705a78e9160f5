import { expect, it } from 'vitest'
import { highlight, languageName } from './highlight'

it('marks what is what in a language it knows, by any of its names', () => {
  expect(highlight('js', 'const a = "b" // c')).toBe(
    '<span class="hljs-keyword">const</span> a = <span class="hljs-string">&quot;b&quot;</span> <span class="hljs-comment">// c</span>',
  )
  for (const language of ['ts', 'tsx', 'jsx', 'py', 'sh', 'sql', 'html', 'yml', 'cs', 'golang'])
    expect(highlight(language, '<p class="a">1</p>'), language).toContain('hljs-')
})

it('lets nothing of the code become HTML', () => {
  for (const language of ['html', 'js', 'nothing', '', 'constructor'])
    expect(highlight(language, '<script>alert("&amp;")</script>'), language).not.toMatch(/<script/)
})

it('says how a language is called', () => {
  expect(['js', 'sh', 'sql', 'http', 'text', '', 'cobol'].map(languageName)).toEqual([
    ...['JavaScript', 'Shell', 'SQL', 'HTTP', '', '', 'cobol'],
  ])
  expect(['py', 'tsx', 'yaml', 'html', 'constructor'].map(languageName)).toEqual([
    ...['Python', 'TypeScript (TSX)', 'YAML', 'HTML', 'constructor'],
  ])
})
