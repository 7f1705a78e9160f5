import 'server-only'
import { db } from '@/lib/platform/db'
import type { Area } from '@/lib/skill/schema'
import { dueAt, dueFirst, type Memory, memoryNow, type ReviewAnswer } from './refresh'

/** A skill that is due, as a list of them shows it. */
export interface DueSkill {
  skill: string
  title: string
  area: Area
}

/** The review question about one skill, with the acts as a reminder. */
export interface RefreshQuestion extends DueSkill {
  summary: string
  criteria: string[]
  tickedAt: string
  /** The last answer; null when it was never asked before. */
  last: { answer: ReviewAnswer; at: string } | null
}

export interface RefreshRound {
  /** False when the person does not want to be asked; then nothing is. */
  wanted: boolean
  /** The number of reviews due. */
  due: number
  question: RefreshQuestion | null
  /** When the next one becomes due, while none is. */
  nextAt: string | null
}

/**
 * Returns the due skills, the most faded first; none for a person who does not want to be asked. Skills that left the
 * content are not asked about.
 */
export async function dueSkills(userId: string, now: Date): Promise<DueSkill[]> {
  if (!(await wantsRefresh(userId))) return []
  return dueFirst(await doneSkills(userId), now).map(withoutMemory)
}

/**
 * One question of those that are due: the first, or the one behind `after`, for whoever puts that one off. After the
 * last there is none.
 */
export async function refreshRound(
  userId: string,
  now: Date,
  after?: string,
): Promise<RefreshRound> {
  if (!(await wantsRefresh(userId))) return NOT_ASKED
  const done = await doneSkills(userId)
  const due = dueFirst(done, now)
  const next = due[due.findIndex(({ skill }) => skill === after) + 1]
  return {
    wanted: true,
    due: due.length,
    question: next ? await questionOn(userId, withoutMemory(next)) : null,
    nextAt: due.length > 0 ? null : earliestOf(done),
  }
}

/** A done skill and when it will be asked about; null for one that is not done. */
export async function nextQuestionOn(
  userId: string,
  skill: string,
): Promise<{ title: string; nextAt: string } | null> {
  const done = (await doneSkills(userId)).find((one) => one.skill === skill)
  return done ? { title: done.title, nextAt: dueAt(done.memory).toISOString() } : null
}

export async function wantsRefresh(userId: string): Promise<boolean> {
  const person = await db().user.findUnique({
    where: { id: userId },
    select: { wantsRefresh: true },
  })
  return person?.wantsRefresh ?? false
}

const NOT_ASKED: RefreshRound = { wanted: false, due: 0, question: null, nextAt: null }

type DoneSkill = DueSkill & { memory: Memory }

function withoutMemory({ memory: _, ...skill }: DoneSkill): DueSkill {
  return skill
}

function earliestOf(done: readonly DoneSkill[]): string | null {
  const times = done.map(({ memory }) => dueAt(memory).getTime()).sort((a, b) => a - b)
  return times[0] === undefined ? null : new Date(times[0]).toISOString()
}

async function doneSkills(userId: string): Promise<DoneSkill[]> {
  type Row = DueSkill & { at: Date } & (Memory | { [key in keyof Memory]: null })
  const rows = await db().$queryRaw<Row[]>`
    SELECT s.slug AS skill, s.title, s.area, p.at, m.stability, m.difficulty, m."reviewedAt"
    FROM "Progress" p JOIN "Skill" s ON s.slug = p."skillSlug" AND s."removedAt" IS NULL
    LEFT JOIN "SkillMemory" m ON m."userId" = p."userId" AND m."skillSlug" = p."skillSlug"
    WHERE p."userId" = ${userId} AND p.status = 'done'`
  return rows.map(({ skill, title, area, at, ...kept }) => ({
    skill,
    title,
    area,
    memory: memoryNow(at, kept.reviewedAt === null ? null : kept),
  }))
}

async function questionOn(userId: string, due: DueSkill): Promise<RefreshQuestion> {
  const { skill: slug } = due
  const [skill, tick, last] = await Promise.all([
    db().skill.findUnique({ where: { slug }, select: { summary: true, criteria: true } }),
    db().progress.findUnique({
      where: { userId_skillSlug: { userId, skillSlug: slug } },
      select: { at: true },
    }),
    db().review.findFirst({
      where: { userId, skillSlug: slug },
      select: { answer: true, at: true },
      orderBy: { at: 'desc' },
    }),
  ])
  if (!skill || !tick) throw new Error(`the skill ${slug} went while it was asked about`)
  return {
    ...due,
    ...skill,
    tickedAt: tick.at.toISOString(),
    last: last && { answer: last.answer, at: last.at.toISOString() },
  }
}
