import { fsrs, Rating } from 'ts-fsrs'
import { DAY_MS } from '@/lib/platform/calendar'

/** Answers to the question asked of a done skill from time to time: still know it? */
export const REVIEW_ANSWERS = ['known', 'shaky'] as const
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number]

/** The memory of a skill, in the terms of FSRS. */
export interface Memory {
  /** Days until recall falls to 90 %. */
  stability: number
  /** 1 to 10. */
  difficulty: number
  /** When it was last shown to be known, or found shaky. */
  reviewedAt: Date
}

/** Asked when recall has fallen to this; at least once a year all the same. */
const RECALL = 0.85
const LONGEST_DAYS = 365

const scheduler = fsrs({
  request_retention: RECALL,
  maximum_interval: LONGEST_DAYS,
  enable_fuzz: false,
  enable_short_term: false,
})

/** Returns the memory after a tick: the person has just done the skill's acts, which counts as a first review, answered with ease. */
export function memoryOfTick(at: Date): Memory {
  return { ...scheduler.next_state(null, 0, Rating.Easy), reviewedAt: at }
}

/** The memory after an answer. What is shaky is forgotten in part, so that it is asked again in days, not months. */
export function memoryAfter(before: Memory, answer: ReviewAnswer, at: Date): Memory {
  const grade = answer === 'known' ? Rating.Good : Rating.Again
  const { stability, difficulty } = before
  const state = scheduler.next_state({ stability, difficulty }, daysBetween(before, at), grade)
  return { stability: state.stability, difficulty: state.difficulty, reviewedAt: at }
}

/**
 * The memory that stands for a done skill: what its reviews left of it, unless it was ticked since. A later tick starts
 * anew, but never brings a question forward.
 * @param reviewed what the reviews of the skill left; null when there was none
 */
export function memoryNow(tickedAt: Date, reviewed: Memory | null): Memory {
  if (reviewed && reviewed.reviewedAt >= tickedAt) return reviewed
  const ticked = memoryOfTick(tickedAt)
  return reviewed && dueAt(reviewed) > dueAt(ticked) ? reviewed : ticked
}

/** When to ask again: whole days after the last review, one at least. */
export function dueAt({ stability, reviewedAt }: Memory): Date {
  const days = scheduler.next_interval(stability, 0)
  return new Date(reviewedAt.getTime() + days * DAY_MS)
}

/** Returns the probability that it is still known: 1 right after a review, falling from then on. */
export function recall(memory: Memory, now: Date): number {
  return scheduler.forgetting_curve(daysBetween(memory, now), memory.stability)
}

/** Returns the due skills, the most faded first; equally faded ones in the order of their slugs. */
export function dueFirst<T extends { skill: string; memory: Memory }>(
  skills: readonly T[],
  now: Date,
): T[] {
  return skills
    .filter(({ memory }) => dueAt(memory) <= now)
    .map((due) => ({ due, recall: recall(due.memory, now) }))
    .sort((a, b) => a.recall - b.recall || (a.due.skill < b.due.skill ? -1 : 1))
    .map(({ due }) => due)
}

function daysBetween({ reviewedAt }: Memory, now: Date): number {
  return Math.max(0, (now.getTime() - reviewedAt.getTime()) / DAY_MS)
}
