import { isWebAddress } from '@/lib/platform/web-address'
import type { Link } from '@/lib/skill/check-links'
import type { ContentTexts, ParsedContent } from './content'

/** Every address outside that content links: resources of skills, and what running text links. */
export function linksOf({ skills, guides }: ContentTexts, { skillFiles }: ParsedContent): Link[] {
  return [
    ...skillFiles.flatMap(({ skill, place }) =>
      skill.resources.map(({ url, title }, index) => ({
        url,
        title,
        place: place(['resources', index, 'url']),
      })),
    ),
    ...[...skills, ...guides].flatMap(({ file, text }) => linksInText(file, text)),
  ]
}

function linksInText(file: string, text: string): Link[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(/\]\(<?(?<url>https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+)/g)].flatMap(
      ({ groups }) => {
        const url = groups?.url ?? ''
        return isWebAddress(url) ? { url, title: undefined, place: `${file}:${index + 1}` } : []
      },
    ),
  )
}
