import type { Area } from '@/lib/skill/schema'
import { AREAS } from '@/lib/skill/words'
import { leavesOf } from './group'
import type { MapSkill, RoadmapMap } from './map'

/** The sides of a comparison: a skill is on the first roadmap alone, on both, or on the second alone. */
export const SIDES = ['from', 'shared', 'to'] as const

export type Side = (typeof SIDES)[number]

export interface ComparedSkill extends Pick<MapSkill, 'title' | 'kind' | 'area' | 'hours'> {
  slug: string
  /** Nobody who shows it counts it. */
  optional: boolean
}

export interface Share {
  skills: ComparedSkill[]
  /** Hours of all of them, alternatives and optional ones included. */
  hours: number
}

export type Shares = Record<Side, Share>

export interface Overlap extends Shares {
  /** The areas of which either has something, each with its part of the three shares. */
  areas: (Shares & { area: Area })[]
}

type Compared = Pick<RoadmapMap, 'root' | 'skills'>

/**
 * Compares two roadmaps: what they share and what each alone has. The three shares partition the union of their skills,
 * and so do those of the areas; skills come in the order of `from`, then of `to`. Hours are to a first working grasp.
 */
export function overlapOf(from: Compared, to: Compared): Overlap {
  const skills = unionOf(from, to)
  return {
    ...sharesOf(skills),
    areas: AREAS.map((area) => ({
      area,
      ...sharesOf(skills.filter(({ skill }) => skill.area === area)),
    })).filter((shares) => SIDES.some((side) => shares[side].skills.length > 0)),
  }
}

interface Placed {
  side: Side
  skill: ComparedSkill
}

function unionOf(from: Compared, to: Compared): Placed[] {
  const [ofFrom, ofTo] = [optionalOn(from), optionalOn(to)]
  return [...new Set([...ofFrom.keys(), ...ofTo.keys()])].flatMap((slug) => {
    const known = skillOn(from, slug) ?? skillOn(to, slug)
    if (!known) return []
    const { title, kind, area, hours } = known
    const optional = (ofFrom.get(slug) ?? true) && (ofTo.get(slug) ?? true)
    const side = ofFrom.has(slug) ? (ofTo.has(slug) ? 'shared' : 'from') : 'to'
    return [{ side, skill: { slug, title, kind, area, hours, optional } }]
  })
}

function optionalOn({ root }: Compared): Map<string, boolean> {
  return new Map(leavesOf(root).map(({ skill, optional = false }) => [skill, optional]))
}

function skillOn({ skills }: Compared, slug: string): MapSkill | undefined {
  return Object.hasOwn(skills, slug) ? skills[slug] : undefined
}

function sharesOf(placed: readonly Placed[]): Shares {
  const shareOf = (side: Side): Share => {
    const skills = placed.filter((one) => one.side === side).map(({ skill }) => skill)
    return { skills, hours: skills.reduce((sum, { hours }) => sum + hours, 0) }
  }
  return { from: shareOf('from'), shared: shareOf('shared'), to: shareOf('to') }
}
