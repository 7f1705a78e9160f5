import { createHash } from 'node:crypto'
import type { Area, Level, SkillKind } from '@/lib/skill/schema'

/** The content of a link preview of 1200 × 630 px: plain facts, from which it is drawn and by which it is known. */
export type Picture =
  | WordsPicture
  | RoadmapPicture
  | SkillPicture
  | ComparisonPicture
  | ProfilePicture

export interface WordsPicture {
  kind: 'words'
  title: string
  summary: string
  /** Words on the boards of a signpost. */
  signs: string[]
}

export interface RoadmapPicture {
  kind: 'roadmap'
  slug: string
  version: number
  title: string
  summary: string
  skills: number
  stages: number
}

export interface SkillPicture {
  kind: 'skill'
  title: string
  is: SkillKind
  area: Area
  level: Level
  hours: number
  places: SkillPlace[]
}

/** The place of a skill on a roadmap: in the `nth` of so many stages. */
export interface SkillPlace {
  roadmap: string
  nth: number
  of: number
  stage: string
}

export interface ComparisonPicture {
  kind: 'comparison'
  from: string
  to: string
  /** Skills. */
  onlyFrom: number
  shared: number
  onlyTo: number
}

/** The facts of a profile's picture; hidden ones are absent. */
export interface ProfilePicture {
  kind: 'profile'
  name: string
  headline: string
  roadmaps?: { title: string; percent: number | null }[]
  /** The day the roadmaps were measured. */
  asOf?: string
  skills?: { done: number; evidenced: number }
  /** Pieces. */
  evidence?: number
}

export const PICTURE_SIZE = { width: 1200, height: 630 } as const

/** Counted up when the same facts are to be drawn in another way. */
const DRAWING = 2

/** The name of a picture's content: the same facts, the same name. */
export function pictureKey(picture: Picture): string {
  return createHash('sha256')
    .update(JSON.stringify([DRAWING, picture]))
    .digest('base64url')
    .slice(0, 16)
}
