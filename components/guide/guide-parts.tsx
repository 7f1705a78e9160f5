import type { Route } from 'next'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { Comparison } from '@/components/compare/comparison'
import type { ListedRoadmap } from '@/lib/content/published'
import type { SkillSummary } from '@/lib/skill/schema'
import { OwnProgress } from './own-progress'

/** The data for a guide's live parts. */
export interface GuideSources {
  skills: ReadonlyMap<string, SkillSummary>
  roadmaps: ReadonlyMap<string, ListedRoadmap>
}

/** The components for the elements and live parts of a guide; publishing has checked that everything they name exists. */
export function guideParts({ skills, roadmaps }: GuideSources) {
  return Object.fromEntries([
    ['a', drawLink],
    ['Skill', (props: SkillProps) => drawSkill(skills.get(props.slug), props)],
    ['Comparison', drawComparison],
    ['OwnProgress', (props: { roadmap: string }) => drawProgress(roadmaps.get(props.roadmap))],
  ])
}

function drawLink({ href = '', children }: ComponentProps<'a'>) {
  if (href.startsWith('/')) return <Link href={href as Route}>{children}</Link>
  return <a href={href}>{children}</a>
}

interface SkillProps {
  slug: string
  children?: ReactNode
}

function drawSkill(skill: SkillSummary | undefined, { slug, children }: SkillProps) {
  return (
    <Link
      href={`/skills/${slug}` as Route}
      className={`skill-link a-${skill?.area}`}
      data-skill={slug}
      suppressHydrationWarning
    >
      <span className="blaze" aria-hidden="true" />
      {children ?? skill?.title ?? slug}
    </Link>
  )
}

function drawComparison({ from, to }: { from: string; to: string }) {
  return (
    <figure className="comparison">
      <Comparison from={from} to={to} />
      <figcaption>
        Counted on the maps as they are published here.{' '}
        <Link href={`/compare/${from}/${to}` as Route}>All of it, and the way over</Link>
      </figcaption>
    </figure>
  )
}

function drawProgress(roadmap: ListedRoadmap | undefined) {
  if (!roadmap) return null
  const { slug, title, tree, hours } = roadmap
  return <OwnProgress slug={slug} title={title} root={tree} hours={hours} />
}
