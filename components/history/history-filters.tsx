import Link from 'next/link'
import type { HistoryQuery } from '@/lib/progress/history'
import type { SkillWithHistory } from '@/lib/progress/history-queries'
import { STATUSES } from '@/lib/progress/statuses'

interface HistoryFiltersProps {
  query: HistoryQuery
  skills: readonly SkillWithHistory[]
  roadmaps: readonly { slug: string; title: string }[]
}

/** A form that asks the same address again, so it needs no scripts. */
export function HistoryFilters({ query, skills, roadmaps }: HistoryFiltersProps) {
  const filtered = query.skill ?? query.roadmap ?? query.status
  return (
    <form
      action="/me/history"
      aria-label="Filter the history"
      className="mt-6 flex flex-wrap items-end gap-3"
    >
      <Choice
        name="skill"
        label="Skill"
        chosen={query.skill}
        choices={skills.map(({ skill, title }) => [skill, title])}
      />
      <Choice
        name="roadmap"
        label="Roadmap"
        chosen={query.roadmap}
        choices={roadmaps.map(({ slug, title }) => [slug, title])}
      />
      <Choice
        name="status"
        label="Changed to"
        chosen={query.status}
        choices={STATUSES.map((status) => [status, status])}
      />
      <button type="submit" className="button">
        Show
      </button>
      {filtered && (
        <Link href="/me/history" className="link inline-flex min-h-11 items-center px-2">
          Show everything
        </Link>
      )}
    </form>
  )
}

interface ChoiceProps {
  name: string
  label: string
  chosen: string | undefined
  choices: readonly (readonly [value: string, title: string])[]
}

function Choice({ name, label, chosen = '', choices }: ChoiceProps) {
  // The query may name something that is no longer offered, such as a removed roadmap.
  const isOffered = chosen === '' || choices.some(([value]) => value === chosen)
  return (
    <label className="grid min-w-36 flex-1 gap-1 font-semibold text-sm sm:max-w-56">
      {label}
      {/* Going back and forth between addresses must show what each asks for. */}
      <select
        key={chosen}
        name={name}
        defaultValue={chosen}
        className="field font-normal text-base"
      >
        <option value="">Any</option>
        {!isOffered && <option value={chosen}>{chosen}</option>}
        {choices.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}
