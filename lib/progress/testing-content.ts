import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { publishContent } from '@/lib/content/mutations'

/**
 * Publishes two small roadmaps into the database at hand.
 *
 * Backend (6 slots): HTTP ← REST ← HTTP caching; one of Go (← Gin) or Java; a project that requires REST; optional TLS.
 * Frontend (2 slots): HTTP and CSS. Every skill takes 2 hours, the project 10.
 */
export async function publishSmallContent(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-content-'))
  try {
    await mkdir(path.join(folder, 'skills'))
    await mkdir(path.join(folder, 'roadmaps'))
    for (const [slug, text] of Object.entries(SKILLS))
      await writeFile(path.join(folder, 'skills', `${slug}.md`), text)
    for (const [slug, text] of Object.entries(ROADMAPS))
      await writeFile(path.join(folder, 'roadmaps', `${slug}.yaml`), text)
    await publishContent(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const SKILLS = {
  http: skill('HTTP', 'api', {}, 'formerly: [hypertext]'),
  rest: skill('REST', 'api', { http: 'It is a style of HTTP.' }),
  caching: skill('HTTP caching', 'api', { rest: 'Resources are what is cached.' }),
  tls: skill('TLS', 'security', {}),
  go: skill('Go', 'backend', {}),
  gin: skill('Gin', 'backend', { go: 'It is written in it.' }),
  java: skill('Java', 'backend', {}),
  css: skill('CSS', 'frontend', {}),
  service: skill('A small service', 'backend', { rest: 'It speaks it.' }, 'kind: project', 10),
}

const ROADMAPS = {
  backend: `title: Backend
summary: What a server needs.
children:
  - title: The web
    children: [http, rest, caching, { skill: tls, optional: true }]
  - title: A language
    pick: 1
    children: [{ title: Go, children: [go, gin] }, java]
  - service
`,
  frontend: `title: Frontend
summary: What a browser shows.
children:
  - title: The web
    children: [http, css]
`,
}

function skill(
  title: string,
  area: string,
  requires: Record<string, string>,
  more = '',
  hours = 2,
): string {
  return `---
title: ${title}
area: ${area}
level: working
hours: ${hours}
${more}
requires: ${JSON.stringify(requires)}
resources:
  - { kind: official, title: About it, url: "https://example.org/" }
---
What ${title} is.

## You know it when
- it has been shown
`
}
