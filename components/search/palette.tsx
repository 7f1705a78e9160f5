'use client'

import { BookOpen, Signpost } from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import type { SearchIndex } from '@/lib/roadmap/schema'
import { AREA_NAMES } from '@/lib/skill/area-names'
import { destinations } from './destinations'
import type { Findable } from './findable'
import { Finder } from './finder'
import { useSearchIndex } from './use-search-index'

/** The way to everything by its name: roadmaps, skills, pages, and what one can do. */
export function Palette({ onClosed }: { onClosed: () => void }) {
  const router = useRouter()
  const { index, texts, failed } = useSearchIndex()
  const { items, first } = useMemo(() => {
    const go = (address: string) => router.push(address as Route)
    const places = destinations(go, 'session' in document.documentElement.dataset)
    const { roadmaps = [], guides = [], skills = [] } = index ?? {}
    const first = [
      ...roadmaps.map((roadmap) => findableRoadmap(roadmap, go)),
      ...places,
      ...guides.map((guide) => findableGuide(guide, go)),
    ]
    const found = skills.map((skill) => findableSkill(skill, texts[skill.slug], go))
    return { first, items: [...first, ...found] }
  }, [index, texts, router])

  return (
    <Finder
      label="Go anywhere"
      placeholder="A roadmap, a skill, a guide, a page"
      items={items}
      first={first}
      trouble={failed && TROUBLE[failed]}
      onClosed={onClosed}
    />
  )
}

type Go = (address: string) => void

const TROUBLE = {
  names: 'Roadmaps, guides and skills could not be loaded.',
  texts: 'Only names are searched: the texts could not be loaded.',
}

function findableRoadmap(roadmap: SearchIndex['roadmaps'][number], go: Go): Findable {
  return {
    key: `roadmap.${roadmap.slug}`,
    title: roadmap.title,
    aliases: [`${roadmap.title} roadmap`],
    text: roadmap.summary,
    kind: 'Roadmap',
    icon: Signpost,
    choose: () => go(`/roadmaps/${roadmap.slug}`),
  }
}

function findableGuide(guide: SearchIndex['guides'][number], go: Go): Findable {
  return {
    key: `guide.${guide.slug}`,
    title: guide.title,
    aliases: ['guide'],
    text: guide.summary,
    kind: 'Guide',
    icon: BookOpen,
    choose: () => go(`/guides/${guide.slug}`),
  }
}

function findableSkill(
  skill: SearchIndex['skills'][number],
  text: string | undefined,
  go: Go,
): Findable {
  return {
    key: `skill.${skill.slug}`,
    title: skill.title,
    aliases: [...skill.aliases, ...skill.terms],
    text: text ?? '',
    kind: AREA_NAMES[skill.area],
    area: skill.area,
    choose: () => go(addressOf(skill.slug)),
  }
}

/** Beside the map one is on, when the skill stands there; else on its own page. */
function addressOf(skill: string): string {
  const map = /^\/roadmaps\/([^/]+)/.exec(location.pathname)?.[1]
  const isHere = map && document.querySelector(`[data-map="${map}"] a[data-skill="${skill}"]`)
  return isHere ? `/roadmaps/${map}/${skill}` : `/skills/${skill}`
}
