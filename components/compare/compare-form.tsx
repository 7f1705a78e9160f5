import type { RoadmapSummary } from '@/lib/roadmap/schema'

interface CompareFormProps {
  roadmaps: readonly Pick<RoadmapSummary, 'slug' | 'title'>[]
  /** Slugs that stand chosen. */
  from: string
  to: string
}

/** Which two to compare. A plain form, so it works before and without scripts. */
export function CompareForm({ roadmaps, from, to }: CompareFormProps) {
  const choice = (name: 'from' | 'to', label: string, chosen: string) => (
    <label className="grid gap-1 font-semibold">
      {label}
      <select name={name} defaultValue={chosen} key={chosen} className="field min-w-44">
        {roadmaps.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
      </select>
    </label>
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
