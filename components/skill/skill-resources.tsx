import { BookOpen, FileText, GraduationCap, Landmark, MonitorPlay, Wrench } from 'lucide-react'
import { monthOf } from '@/lib/platform/dates'
import type { ListedResource, ResourceLevel } from '@/lib/skill/schema'

const ICONS = {
  official: Landmark,
  article: FileText,
  video: MonitorPlay,
  book: BookOpen,
  course: GraduationCap,
  tool: Wrench,
} as const

const KINDS = {
  official: 'Official',
  article: 'Article',
  video: 'Video',
  book: 'Book',
  course: 'Course',
  tool: 'Tool',
} as const

const LEVELS: readonly [ResourceLevel | null, string][] = [
  ['start', 'Start here'],
  ['deepen', 'Go deeper'],
  ['reference', 'Reference'],
  [null, 'More'],
]

interface SkillResourcesProps {
  resources: readonly ListedResource[]
  /** The month of the last check. */
  checked: string | null
  heading?: 'h2' | 'h3'
}

/** Lists the resources of a skill, those to start with first, each with its kind and its site. */
export function SkillResources({
  resources,
  checked,
  heading: Heading = 'h3',
}: SkillResourcesProps) {
  if (resources.length === 0) return null
  const groups = LEVELS.map(([level, name]) => ({
    name,
    listed: resources.filter((resource) => resource.level === level),
  })).filter(({ listed }) => listed.length > 0)
  const Subheading = Heading === 'h2' ? 'h3' : 'h4'
  return (
    <section className="mt-6">
      <Heading className="font-bold text-lg">Where to learn it</Heading>
      {groups.map(({ name, listed }) => (
        <div key={name} className="mt-3">
          {/* Resources that nobody has sorted get no heading. */}
          {(groups.length > 1 || name !== 'More') && (
            <Subheading className="mb-1.5 font-semibold text-soft">{name}</Subheading>
          )}
          <ul className="grid gap-2.5">
            {listed.map((resource) => (
              <ResourceRow key={resource.url} {...resource} />
            ))}
          </ul>
        </div>
      ))}
      {checked && <p className="mt-3 text-sm text-soft">Last checked in {monthOf(checked)}</p>}
    </section>
  )
}

function ResourceRow({ kind, title, url, free }: ListedResource) {
  const Icon = ICONS[kind]
  return (
    <li className="flex gap-2.5">
      <Icon className="mt-1 size-4 flex-none text-soft" aria-hidden="true" />
      <span>
        <a href={url} className="link font-semibold" rel="noopener">
          {title}
        </a>
        <span className="block text-sm text-soft">
          {KINDS[kind]}, {new URL(url).host.replace(/^www\./, '')}
          {!free && <span className="costs">costs money</span>}
        </span>
      </span>
    </li>
  )
}
