import type { ListedGuide } from '@/lib/guide/queries'
import { describeChange, type RoadmapChange } from '@/lib/roadmap/changes'
import { html } from './html'

/** RFC 4287. Ids are tag addresses (RFC 4151) of the version or guide itself, so an entry stays one when its page moves. */
export function atomFeed(
  site: string,
  changes: readonly RoadmapChange[],
  guides: readonly ListedGuide[],
): string {
  const host = new URL(site).hostname
  const entries = [
    ...changes.map((change) => entryOfChange(site, host, change)),
    ...guides.map((guide) => entryOfGuide(site, host, guide)),
  ].toSorted((a, b) => (a.updated < b.updated ? 1 : -1))
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>tag:${host},2026:changelog</id>
  <title>Waymark: what changed on the roadmaps, and guides</title>
  <author><name>Waymark</name></author>
  <link rel="self" href="${site}/feed.xml"/>
  <link href="${site}/changelog"/>
  <updated>${entries[0]?.updated ?? '1970-01-01T00:00:00.000Z'}</updated>${entries.map(({ entry }) => entry)}
</feed>
`.text
}

function entryOfChange(site: string, host: string, change: RoadmapChange) {
  const entry = html`
  <entry>
    <id>tag:${host},2026:roadmaps/${change.slug}/${change.version}</id>
    <title>${change.title}, version ${change.version}: ${describeChange(change)}</title>
    <link href="${site}/changelog#${change.slug}-${change.version}"/>
    <updated>${change.publishedAt}</updated>
    <content type="text">${contentOf(change)}</content>
  </entry>`
  return { updated: change.publishedAt, entry }
}

function entryOfGuide(site: string, host: string, guide: ListedGuide) {
  const updated = `${guide.changedOn ?? guide.publishedOn}T00:00:00.000Z`
  const entry = html`
  <entry>
    <id>tag:${host},2026:guides/${guide.slug}</id>
    <title>Guide: ${guide.title}</title>
    <link href="${site}/guides/${guide.slug}"/>
    <updated>${updated}</updated>
    <summary type="text">${guide.summary}</summary>
  </entry>`
  return { updated, entry }
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
