import { BookOpen, FileText, GraduationCap, Landmark, MonitorPlay, Wrench } from 'lucide-react'
import type { Resource } from '@/lib/skill/schema'

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

/** Where to learn it, each with its kind and the site it lies on. */
interface SkillResourcesProps {
  resources: readonly Resource[]
  heading?: 'h2' | 'h3'
}

export function SkillResources({ resources, heading: Heading = 'h3' }: SkillResourcesProps) {
  if (resources.length === 0) return null
  return (
    <section className="mt-6">
      <Heading className="font-bold text-lg">Where to learn it</Heading>
      <ul className="mt-2 grid gap-2.5">
        {resources.map(({ kind, title, url }) => {
          const Icon = ICONS[kind]
          return (
            <li key={url} className="flex gap-2.5">
              <Icon className="mt-1 size-4 flex-none text-soft" aria-hidden="true" />
              <span>
                <a href={url} className="link font-semibold" rel="noopener">
                  {title}
                </a>
                <span className="block text-sm text-soft">
                  {KINDS[kind]}, {new URL(url).host.replace(/^www\./, '')}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
