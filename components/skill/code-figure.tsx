import type { CodeBlock } from '@/lib/skill/code-blocks'
import { CopyCode } from './copy-code'
import { highlight, languageName } from './highlight'

/** A piece of code with what it prints. */
export function CodeFigure({ language, code, output }: Omit<CodeBlock, 'kind' | 'line'>) {
  const name = languageName(language)
  return (
    <figure className="code">
      <figcaption>
        {name}
        <CopyCode />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre tabIndex={0}>
        <code
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the highlighter's safe output
          dangerouslySetInnerHTML={{ __html: highlight(language, code) }}
        />
      </pre>
      {output !== undefined && (
        <>
          <p>Output</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <pre tabIndex={0}>
            <samp>{output}</samp>
          </pre>
        </>
      )}
    </figure>
  )
}
