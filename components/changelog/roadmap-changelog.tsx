import { Rss } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { SkillLink } from '@/components/skill/skill-link'
import { longDate } from '@/lib/platform/dates'
import { describeChange, type NamedSkill, type RoadmapChange } from '@/lib/roadmap/changes'

/** Versions by day, newest first. Long lists fold. */
export function RoadmapChangelog({ changes }: { changes: readonly RoadmapChange[] }) {
  return (
    <div className="mx-auto max-w-[48rem] px-4 pt-6">
      <h1 className="font-extrabold text-4xl tracking-tight">What changed</h1>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-lg text-soft">
        Versions of the roadmaps. Your ticks stay whatever changes.
        <a href="/feed.xml" className="link inline-flex items-center gap-1.5 text-base">
          <Rss className="size-4" aria-hidden="true" />
          Feed
        </a>
      </p>
      {changes.length === 0 && <p className="mt-8">Nothing was published yet.</p>}
      <ol className="mt-8 grid gap-6">
        {changes.map((change) => (
          <Change key={`${change.slug}-${change.version}`} change={change} />
        ))}
      </ol>
    </div>
  )
}

function Change({ change }: { change: RoadmapChange }) {
  const { slug, title, version, publishedAt, added, removed } = change
  return (
    <li id={`${slug}-${version}`} className="card-box p-5">
      <h2 className="font-bold text-xl">
        <Link href={`/roadmaps/${slug}` as Route} className="hover:underline">
          {title}
        </Link>
        , version {version}
      </h2>
      <p className="text-soft">
        <time dateTime={publishedAt}>{longDate(publishedAt)}</time>, {describeChange(change)}
      </p>
      <Skills label={version === 1 ? 'Skills' : 'Added'} skills={added} />
      <Skills label="Removed" skills={removed} />
    </li>
  )
}

const FOLD_FROM = 12

function Skills({ label, skills }: { label: string; skills: readonly NamedSkill[] }) {
  if (skills.length === 0) return null
  const list = (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
      {skills.map(({ slug, title, gone }) => (
        <li key={slug}>
          <SkillLink slug={slug} gone={gone} linked="link">
            {title}
          </SkillLink>
        </li>
      ))}
    </ul>
  )
  return skills.length < FOLD_FROM ? (
    <div className="mt-3">
      <h3 className="font-semibold">{label}</h3>
      {list}
    </div>
  ) : (
    <details className="mt-3">
      <summary className="min-h-8 font-semibold">
        {label} ({skills.length})
      </summary>
      {list}
    </details>
  )
}
