import { progressStore } from '@/components/progress/browser-sync'
import { SkillLink } from '@/components/skill/skill-link'
import type { Status } from '@/lib/progress/schema'

interface SkillRowProps {
  skill: string
  title: string
  gone: boolean
  optional: boolean
  status: Status
}

const OTHERS = [
  { status: 'learning', label: 'Learning' },
  { status: 'skipped', label: 'Skip' },
] as const

/** A skill to tick: a check for done, two small switches for the rest. */
export function SkillRow({ skill, title, gone, optional, status }: SkillRowProps) {
  const press = (wanted: Status) =>
    progressStore.applyStatuses({ [skill]: wanted === status ? 'pending' : wanted })
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-line border-b py-1">
      <label className="inline-flex size-8 items-center justify-center">
        <input
          type="checkbox"
          checked={status === 'done'}
          onChange={() => press('done')}
          aria-label={`${title} done`}
          className="size-5 accent-done"
        />
      </label>
      <SkillLink
        slug={skill}
        gone={gone}
        className={`font-semibold ${status === 'skipped' ? 'text-soft line-through' : ''}`}
        linked="hover:underline"
      >
        {title}
      </SkillLink>
      {optional && <span className="text-sm text-soft">optional</span>}
      <span className="ml-auto flex gap-1.5">
        {OTHERS.map((other) => (
          <button
            key={other.status}
            type="button"
            aria-pressed={status === other.status}
            onClick={() => press(other.status)}
            className="min-h-8 rounded-card border border-transparent px-2.5 text-sm text-soft hover:border-line aria-pressed:border-learning aria-pressed:bg-learning-tint aria-pressed:font-semibold aria-pressed:text-ink"
          >
            {other.label} <span className="sr-only">{title}</span>
          </button>
        ))}
      </span>
    </li>
  )
}
