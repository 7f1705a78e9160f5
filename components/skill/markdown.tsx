import { micromark } from 'micromark'

/** Markdown as HTML. Raw HTML and addresses other than http, https and mailto are not passed through (micromark's default). */
export function Markdown({ text }: { text: string }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: micromark's safe output
    <div className="prose" dangerouslySetInnerHTML={{ __html: micromark(text) }} />
  )
}
