import { html } from '@/components/ui/html'
import { describeChange, type RoadmapChange } from '@/lib/roadmap/changes'

/** RFC 4287. Ids are tag addresses (RFC 4151) of the version itself, so an entry stays one when the page moves. */
export function atomFeed(site: string, changes: readonly RoadmapChange[]): string {
  const host = new URL(site).hostname
  const updated = changes[0]?.publishedAt ?? '1970-01-01T00:00:00.000Z'
  const entries = changes.map(
    (change) => html`
  <entry>
    <id>tag:${host},2026:roadmaps/${change.slug}/${change.version}</id>
    <title>${change.title}, version ${change.version}: ${describeChange(change)}</title>
    <link href="${site}/changelog#${change.slug}-${change.version}"/>
    <updated>${change.publishedAt}</updated>
    <content type="text">${contentOf(change)}</content>
  </entry>`,
  )
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>tag:${host},2026:changelog</id>
  <title>Waymark: what changed on the roadmaps</title>
  <author><name>Waymark</name></author>
  <link rel="self" href="${site}/feed.xml"/>
  <link href="${site}/changelog"/>
  <updated>${updated}</updated>${entries}
</feed>
`.text
}

function contentOf({ version, added, removed }: RoadmapChange): string {
  const titles = (skills: RoadmapChange['added']) => skills.map(({ title }) => title).join(', ')
  return [
    added.length > 0 && `${version === 1 ? 'Skills' : 'Added'}: ${titles(added)}.`,
    removed.length > 0 && `Removed: ${titles(removed)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
