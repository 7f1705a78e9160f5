import { html } from './html'

interface Snippet {
  /** The subject of the badge. */
  words: string
  image: string
  page: string
}

/** Text to paste into a README or a forum: the badge, and the way to the profile. */
export function markdownBadge({ words, image, page }: Snippet): string {
  return `[![${words.replace(/[\\[\]*_`<>]/g, '\\$&')}](${image})](${page})`
}

export function htmlBadge({ words, image, page }: Snippet): string {
  return html`<a href="${page}"><img src="${image}" alt="${words}" height="24"></a>`.text
}
