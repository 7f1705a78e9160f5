import type { ReactNode } from 'react'
import { percentLabel } from '@/components/progress/labels'
import { longDate } from '@/components/ui/dates'
import type { ShownProfile } from '@/lib/profile/schema'

/** What a reader wants to know first: near which role, backed by what, how recent. Told only from what is shown. */
export function ProfileFacts({ profile }: { profile: ShownProfile }) {
  const [nearest] = (profile.roadmaps ?? []).toSorted((a, b) => weightOf(b) - weightOf(a))
  const backed = backing(profile)
  const latest = lastSign(profile)
  if (!nearest && !backed && !latest) return null
  return (
    <dl className="profile-facts">
      {nearest && (
        <Fact name={isNear(nearest) ? 'Nearest to' : 'On the way to'} value={nearest.title}>
          {percentLabel(nearest.percent)} of the roadmap
        </Fact>
      )}
      {backed && (
        <Fact name="Backed by evidence" value={backed.value}>
          {backed.more}
        </Fact>
      )}
      {latest && (
        <Fact name="Most recent" value={<time dateTime={latest.day}>{longDate(latest.day)}</time>}>
          {latest.means}
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, value, children }: { name: string; value: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-soft">{name}</dt>
      <dd>
        <strong className="block font-extrabold text-xl leading-tight">{value}</strong>
        <span className="text-sm">{children}</span>
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

function lastSign({ activity, confirmed, evidence }: ShownProfile) {
  const signs = [
    { days: activity?.days.map(({ date }) => date), means: 'last active' },
    { days: confirmed?.map(({ on }) => on), means: 'last confirmed a skill' },
    { days: evidence?.flatMap(({ date }) => date ?? []), means: 'newest evidence' },
  ].flatMap(({ days = [], means }) => days.map((day) => ({ day, means })))
  return signs.reduce<(typeof signs)[number] | undefined>(
    (latest, sign) => (latest && latest.day >= sign.day ? latest : sign),
    undefined,
  )
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
