import type { RoadmapSummary } from '@/lib/roadmap/schema'

interface CompareFormProps {
  roadmaps: readonly Pick<RoadmapSummary, 'slug' | 'title'>[]
  /** Slugs that stand chosen. */
  from: string
  to: string
}

/** Asks for the two roadmaps to compare. A plain form, so it works without scripts. */
export function CompareForm({ roadmaps, from, to }: CompareFormProps) {
  const choice = (name: 'from' | 'to', label: string, chosen: string) => (
    <p className="grid gap-1">
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      <select id={name} name={name} defaultValue={chosen} key={chosen} className="field min-w-44">
        {roadmaps.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
      </select>
    </p>
  )
  return (
    <form action="/compare" className="flex flex-wrap items-end gap-4">
      {choice('from', 'From', from)}
      {choice('to', 'To', to)}
      <button type="submit" className="button button-main">
        Compare
      </button>
    </form>
  )
}
