/** Takes a file apart into YAML and Markdown; `line` is that on which the Markdown begins. */
export function splitFrontMatter(content: string) {
  const lines = content.split('\n')
  if (lines[0]?.trimEnd() !== '---') return undefined
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (end < 0) return undefined
  return {
    yaml: lines.slice(1, end).join('\n'),
    markdown: lines.slice(end + 1).join('\n'),
    line: end + 2,
  }
}
