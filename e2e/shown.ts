import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { Section } from '@/lib/profile/schema'
import type { Person } from './people'
import { stack } from './stack'

/** A way to reach what a person shows. A new one is one line in `SURFACES`. */
export interface Surface {
  name: string
  /** The people who find it: everyone, or those who have the token of a share link. */
  of: 'everyone' | 'share'
  path: (name: string) => string
  headers?: Record<string, string>
  /** The part of the response that shows it, if that is not all of it. */
  part?: RegExp
  /** The Cache-Control that lets others keep it, if they may. */
  kept?: RegExp
  /** The sections that it shows when they are shown. */
  sections: readonly Section[]
}

const ALL: readonly Section[] = [
  'roadmaps',
  'skills',
  'evidence',
  'activity',
  'confirmed',
  'contact',
]
/** The header with which Next.js fetches a page to move to it without loading it anew. */
const PAGE_DATA = { RSC: '1' }

export const SURFACES: readonly Surface[] = [
  { name: 'page', of: 'everyone', path: (handle) => `/u/${handle}`, sections: ALL },
  {
    name: 'page data', of: 'everyone', path: (handle) => `/u/${handle}`, headers: PAGE_DATA, sections: ALL,
  },
  { name: 'JSON', of: 'everyone', path: (handle) => `/api/v1/profiles/${handle}`, sections: ALL },
  {
    name: 'JSON Resume', of: 'everyone', path: (handle) => `/u/${handle}/resume.json`,
    sections: ['roadmaps', 'skills', 'evidence', 'contact'],
  },
  {
    name: 'JSON-LD', of: 'everyone', path: (handle) => `/u/${handle}`,
    part: /<script type="application\/ld\+json">.*?<\/script>/s, sections: ['skills', 'evidence', 'contact'],
  },
  {
    name: 'picture', of: 'everyone', path: (handle) => `/u/${handle}/picture.png`,
    sections: ['roadmaps', 'skills', 'evidence'],
  },
  {
    name: 'badge', of: 'everyone', path: (handle) => `/u/${handle}/badge.svg`, kept: /max-age=60\b/,
    sections: ['skills', 'evidence'],
  },
  {
    name: 'badge for Shields', of: 'everyone', path: (handle) => `/u/${handle}/badge.json`, kept: /max-age=60\b/,
    sections: ['skills', 'evidence'],
  },
  {
    name: "a roadmap's badge", of: 'everyone', path: (handle) => `/u/${handle}/backend/badge.svg`, kept: /max-age=60\b/,
    sections: ['roadmaps'],
  },
  {
    name: 'oEmbed', of: 'everyone', sections: [],
    path: (handle) => `/api/oembed?url=${encodeURIComponent(`${stack().url}/u/${handle}`)}`,
  },
  { name: 'feed', of: 'everyone', path: () => '/feed.xml', sections: [] },
  { name: 'sitemap', of: 'everyone', path: () => '/sitemap.xml', sections: [] },
  { name: 'search', of: 'everyone', path: () => '/search-index.json', sections: [] },
  {
    name: 'picture of a link', of: 'share', path: (token) => `/s/${token}/picture.png`,
    sections: ['roadmaps', 'skills', 'evidence'],
  },
  { name: 'shared page', of: 'share', path: (token) => `/s/${token}`, sections: ALL },
  {
    name: 'shared page data', of: 'share', path: (token) => `/s/${token}`, headers: PAGE_DATA, sections: ALL,
  },
] // biome-ignore format: a table

/** A browser that does not say that a program drives it, as the one of the tests does. */
export const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

/** Text that each section holds and no other does, however a surface writes it. */
export const SIGNS: Readonly<Record<Section, RegExp>> = {
  roadmaps: /as of|"asOf"/,
  skills: /data-tier="|"tier":"declared"|"knowsAbout"|"level":"Learning"|\d skills? done/,
  evidence: /canary-evidence|\d with evidence|\d pieces? of evidence/,
  activity: /of the last twelve weeks|"operations"/,
  confirmed: /2019-03-04/,
  contact: /canary-contact/,
}

/** Texts that are never shown, whatever anybody chooses. */
export const SECRETS = ['canary-note', 'canary-label', '@example.org'] as const

/** Gives a person something to show, and to hide, in every section. */
export async function withCanaries(person: Person, handle: string): Promise<void> {
  await person.show({
    handle,
    name: 'Ada Lovelace',
    location: 'canary-contact',
    visibility: { profile: 'public' },
  })
  await person.follow('backend')
  const operations = [
    { skill: 'http', status: 'done', at: '2019-03-04T12:00:00.000Z' },
    { skill: 'git', status: 'learning', at: new Date().toISOString() },
  ].map((operation) => ({ id: randomUUID(), ...operation }))
  await person.send('post', '/api/v1/progress', { operations })
  await person.send('post', '/api/v1/evidence', {
    skill: 'http',
    kind: 'project',
    title: 'A server',
    url: 'https://example.net/canary-evidence',
  })
  await person.send('put', '/api/v1/notes/http', {
    note: 'canary-note',
    links: [],
    acts: [],
    updatedAt: null,
  })
}

interface LinkRow {
  sections: readonly Section[]
  /** SQL of a moment; none is for ever. */
  expires?: string
  revoked?: boolean
}

/** Makes a share link directly in the database and returns its token. */
export async function shareLink(
  database: Pool,
  person: Person,
  { sections, expires = 'NULL', revoked = false }: LinkRow,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest('hex')
  await database.query(
    `INSERT INTO "ShareLink" ("userId", id, "tokenHash", label, sections, roadmaps, "expiresAt", "revokedAt")
     VALUES ($1, $2, $3, 'canary-label', $4::"ProfileSection"[], '{backend}', ${expires}, ${revoked ? 'now()' : 'NULL'})`,
    [person.id, randomUUID(), hash, sections],
  )
  await database.query('INSERT INTO "ShareToken" (hash, "userId") VALUES ($1, $2)', [
    hash,
    person.id,
  ])
  return token
}
