/** Names a roadmap in addresses: an official one by its slug, one of the person who looks by its id. */
export interface RoadmapRef {
  slug: string
  own?: true | undefined
}

/** Returns the name alone of a roadmap that is more than that. */
export function refOf({ slug, own }: RoadmapRef): RoadmapRef {
  return own ? { slug, own } : { slug }
}

/** Returns the address of a roadmap's page; each of its skills has one below it. */
export function mapAddress(roadmap: RoadmapRef): string {
  return addressIn('roadmaps', roadmap)
}

/** Returns the address of one skill on a roadmap. */
export function skillAddress(roadmap: RoadmapRef, skill: string): string {
  return `${mapAddress(roadmap)}/${skill}`
}

/** Returns the address of a roadmap's page for paper. */
export function printAddress(roadmap: RoadmapRef): string {
  return addressIn('print', roadmap)
}

/** Returns the address of a roadmap as a file, by the ending of the file's name. */
export function fileAddress(roadmap: RoadmapRef, ending: string): string {
  return `${addressIn('downloads', roadmap)}.${ending}`
}

/** Returns what a roadmap's files are called; an id says nothing to its owner, so their title does. */
export function fileName({ slug, own, title }: RoadmapRef & { title: string }): string {
  if (!own) return slug
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return words.join('-').slice(0, 60) || 'roadmap'
}

/** Whatever is one person's own has its addresses below /me. */
function addressIn(area: string, { slug, own }: RoadmapRef): string {
  return `${own ? '/me' : ''}/${area}/${slug}`
}

/** Returns the slug of the skill that is open beside a roadmap's map. */
export function openSkill(roadmap: RoadmapRef, path: string): string | undefined {
  const page = `${mapAddress(roadmap)}/`
  return path.startsWith(page) ? path.slice(page.length).split('/')[0] || undefined : undefined
}
