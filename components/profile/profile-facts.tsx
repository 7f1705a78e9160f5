import type { ReactNode } from 'react'
import { longDate } from '@/lib/platform/dates'
import type { Section, ShownProfile } from '@/lib/profile/schema'
import { percentLabel } from '@/lib/progress/labels'

/** Summarises a profile: closest role, evidence, recency. Uses only the sections that are shown. */
export function ProfileFacts({ profile }: { profile: ShownProfile }) {
  const [nearest] = (profile.roadmaps ?? []).toSorted((a, b) => weightOf(b) - weightOf(a))
  const backed = backing(profile)
  const latest = lastSign(profile)
  if (!nearest && !backed && !latest) return null
  return (
    <dl className="profile-facts">
      {nearest && (
        <Fact
          name={isNear(nearest) ? 'Nearest to' : 'On the way to'}
          value={nearest.title}
          told="roadmaps"
        >
          {percentLabel(nearest.percent)} of the roadmap
        </Fact>
      )}
      {backed && (
        <Fact name="Backed by evidence" value={backed.value} told="evidence">
          {backed.more}
        </Fact>
      )}
      {latest && (
        <Fact
          name="Most recent"
          value={<time dateTime={latest.day}>{longDate(latest.day)}</time>}
          told={latest.section}
        >
          {latest.means}
        </Fact>
      )}
    </dl>
  )
}

interface FactProps {
  name: string
  value: ReactNode
  /** The section that tells more of it. */
  told: Section
  children: ReactNode
}

function Fact({ name, value, told, children }: FactProps) {
  return (
    <div>
      <dt className="text-sm text-soft">{name}</dt>
      <dd>
        <strong className="block font-extrabold text-xl leading-tight">{value}</strong>
        <a href={`#${told}`} className="inline-block min-h-6 text-sm hover:underline">
          {children}
        </a>
      </dd>
    </div>
  )
}

type Measured = NonNullable<ShownProfile['roadmaps']>[number]

/** Most of a long way says more of a role than all of a short one. */
function weightOf({ percent, filled }: Measured): number {
  return (percent ?? 0) * filled
}

function isNear({ percent }: Measured): boolean {
  return percent !== null && percent >= 50
}

function backing({ skills, evidence }: ShownProfile): { value: string; more: string } | undefined {
  if (!evidence || evidence.length === 0) return undefined
  const pieces = counted(evidence.length, 'piece of evidence', 'pieces of evidence')
  const done = skills?.flatMap(({ skills }) => skills).filter(({ status }) => status === 'done')
  if (!done) return { value: pieces, more: 'linked below' }
  const backed = done.filter(({ tier }) => tier === 'evidenced').length
  return { value: `${backed} of ${counted(done.length, 'skill', 'skills')}`, more: `by ${pieces}` }
}

interface Sign {
  day: string
  section: Section
  means: string
}

function lastSign({ activity, confirmed, evidence }: ShownProfile): Sign | undefined {
  const days = {
    activity: activity?.days.map(({ date }) => date),
    confirmed: confirmed?.map(({ on }) => on),
    evidence: evidence?.flatMap(({ date }) => date ?? []),
  }
  const signs = SIGNS.flatMap((sign) => (days[sign.section] ?? []).map((day) => ({ day, ...sign })))
  return signs.reduce<Sign | undefined>(
    (latest, sign) => (latest && latest.day >= sign.day ? latest : sign),
    undefined,
  )
}

const SIGNS = [
  { section: 'activity', means: 'last active' },
  { section: 'confirmed', means: 'last confirmed a skill' },
  { section: 'evidence', means: 'newest evidence' },
] as const

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
