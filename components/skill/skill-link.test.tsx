import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RoadmapChangelog } from '@/components/changelog/roadmap-changelog'
import { HistorySkill } from '@/components/history/history-skill'
import { InProgressList } from '@/components/insight/in-progress'
import { Recent } from '@/components/insight/recent'
import { ProfileConfirmed } from '@/components/profile/profile-confirmed'
import { ProfileEvidence } from '@/components/profile/profile-evidence'
import { ProfileSkills } from '@/components/profile/profile-skills'

const SOAP = { slug: 'soap', title: 'SOAP' }
const DAY = '2026-05-01'
const PIECE = {
  kind: 'talk',
  ...{ title: 'T', url: 'https://example.org/', host: '', printed: '' },
  createdAt: `${DAY}T10:00:00.000Z`,
} as const
const CHANGE = {
  ...{ slug: 'backend', title: 'Backend', version: 2, publishedAt: `${DAY}T10:00:00.000Z` },
  ...{ skillCount: 1, added: [] },
}
const ENTRY = { id: 'a', skill: 'soap', title: 'SOAP', status: 'done', day: DAY } as const

/** Everywhere that a skill can stand which its person did something with, drawn with it there or gone. */
const PLACES = {
  profile: (gone) => (
    <ProfileSkills
      areas={[
        {
          area: 'api',
          skills: [{ ...SOAP, ...gone, kind: 'skill', status: 'done', tier: 'declared' }],
        },
      ]}
    />
  ),
  evidence: (gone) => (
    <ProfileEvidence whole evidence={[{ ...PIECE, skills: [{ ...SOAP, ...gone }] }]} />
  ),
  confirmed: (gone) => <ProfileConfirmed confirmed={[{ ...SOAP, ...gone, on: DAY }]} />,
  recent: (gone) => <Recent today={DAY} recent={[{ ...ENTRY, gone: gone.gone ?? false }]} />,
  learning: (gone) => (
    <InProgressList
      headed="h"
      today={DAY}
      hrefOf={(skill) => `/skills/${skill}`}
      learning={[{ skill: 'soap', title: 'SOAP', gone: gone.gone ?? false, since: DAY }]}
    />
  ),
  history: (gone) => <HistorySkill skill="soap" title="SOAP" gone={gone.gone ?? false} />,
  changelog: (gone) => (
    <RoadmapChangelog changes={[{ ...CHANGE, removed: [{ ...SOAP, ...gone }] }]} />
  ),
} satisfies Record<string, (gone: { gone?: true }) => React.ReactNode>

test.each(Object.entries(PLACES))(
  '%s: a skill is a link, a skill that is gone is none',
  (_, draw) => {
    expect(renderToStaticMarkup(draw({}))).toContain('href="/skills/soap"')
    const gone = renderToStaticMarkup(draw({ gone: true }))
    expect(gone).toContain('SOAP')
    expect(gone).not.toContain('/skills/soap')
  },
)

/** These draw skills of the published content alone. */
const PUBLISHED_ONLY = [
  'compare/skills-by-area.tsx',
  'guide/guide-parts.tsx',
  'insight/in-progress.tsx',
  'insight/trail-news.tsx',
  'map/prerequisites/reasons.ts',
  'map/skill-panel.tsx',
  'posting/learning-plan.tsx',
  'posting/requirements.tsx',
  'profile/profile-structured-data.ts',
  'review/refresh-question.tsx',
  'search/palette.tsx',
  'site/public-pages.ts',
  'skill/skill-article.tsx',
  'skill/skill-link.tsx',
  'skill/skill-structured-data.ts',
  'skill/skill-terms.tsx',
]

test('nothing else writes the address of a skill', () => {
  const components = path.resolve(import.meta.dirname, '..')
  const writers = readdirSync(components, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => readFileSync(path.join(components, file), 'utf8').includes('/skills/${'))
  expect(writers.sort()).toEqual(PUBLISHED_ONLY)
})
