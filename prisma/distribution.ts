import type { Prisma } from './generated/client'

/**
 * The place of a table's rows on a distributed PostgreSQL: content on every machine, what one person owns on one machine
 * together, and a look-up wherever the value lies that it is keyed by.
 */
export type Placement =
  | { kind: 'content' }
  | { kind: 'person'; by: string }
  | { kind: 'look-up'; by: string }

const CONTENT: Placement = { kind: 'content' }
const OWNED: Placement = { kind: 'person', by: 'userId' }
const lookUp = (by: string): Placement => ({ kind: 'look-up', by })

/**
 * The placement of every table; a model without one does not compile. Every key of a table contains the column that it
 * is spread by, and foreign keys stay within what lies together (distribution.db.test.ts).
 */
export const PLACEMENTS: Readonly<Record<Prisma.ModelName, Placement>> = {
  Skill: CONTENT,
  SkillFormerSlug: CONTENT,
  SkillRequirement: CONTENT,
  SkillResource: CONTENT,
  SkillTerm: CONTENT,
  Guide: CONTENT,
  Roadmap: CONTENT,
  RoadmapSkill: CONTENT,
  RoadmapVersion: CONTENT,
  Setting: CONTENT,

  User: { kind: 'person', by: 'id' },
  Progress: OWNED,
  ProgressOperation: OWNED,
  Follow: OWNED,
  Profile: OWNED,
  RoadmapVisibility: OWNED,
  ShareLink: OWNED,
  Evidence: OWNED,
  EvidenceSkill: OWNED,
  SkillNote: OWNED,
  Review: OWNED,
  SkillMemory: OWNED,
  PersonalRoadmap: OWNED,
  PersonalRoadmapSkill: OWNED,
  ImportDraft: OWNED,

  EmailAddress: lookUp('email'),
  Account: lookUp('providerAccountId'),
  Session: lookUp('sessionToken'),
  Handle: lookUp('handle'),
  HandleSkeleton: lookUp('skeleton'),
  ShareToken: lookUp('hash'),
  VerificationToken: lookUp('identifier'),
}

/** Returns the placement of a table by its name in the database; undefined for one that is not ours. */
export function placementOf(table: string): Placement | undefined {
  return Object.entries(PLACEMENTS).find(([name]) => name === table)?.[1]
}
