import fc from 'fast-check'
import { expect } from 'vitest'
import { createPersonalRoadmap } from '@/lib/authoring/mutations'
import { writeNote } from '@/lib/notes/mutations'
import { noteOn } from '@/lib/notes/queries'
import { db } from '@/lib/platform/db'
import { addEvidence } from '@/lib/profile/evidence-mutations'
import { changeProfile } from '@/lib/profile/mutations'
import { follow, recordOperations } from '@/lib/progress/mutations'
import { STATUSES } from '@/lib/progress/statuses'
import { chooseRefresh, recordReview } from '@/lib/review/mutations'
import { REVIEW_ANSWERS } from '@/lib/review/refresh'
import { exportText } from './export-queries'
import type { Archive } from './schema'

export const NOW = new Date('2026-06-01T12:00:00.000Z')

const skill = fc.constantFrom('http', 'rest', 'go', 'java', 'css', 'tls')
/** An action that a person may take. */
export const deed = fc.oneof(
  fc.record({
    kind: fc.constant('tick' as const),
    skill,
    status: fc.constantFrom(...STATUSES),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  fc.record({
    kind: fc.constant('review' as const),
    skill,
    answer: fc.constantFrom(...REVIEW_ANSWERS),
  }),
  fc.record({ kind: fc.constant('note' as const), skill, note: fc.string({ unit: 'grapheme' }) }),
  fc.record({ kind: fc.constant('evidence' as const), skill }),
  fc.record({
    kind: fc.constant('follow' as const),
    roadmap: fc.constantFrom('backend', 'frontend'),
  }),
  fc.record({
    kind: fc.constant('roadmap' as const),
    skills: fc.uniqueArray(skill, { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant('profile' as const), open: fc.boolean() }),
  fc.record({ kind: fc.constant('refresh' as const), wanted: fc.boolean() }),
)
export type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

export async function does(userId: string, deed: Deed): Promise<void> {
  switch (deed.kind) {
    case 'tick': {
      const at = new Date(Date.UTC(2026, 4, deed.day)).toISOString()
      const operation = { id: crypto.randomUUID(), skill: deed.skill, status: deed.status, at }
      await recordOperations(userId, [operation], NOW)
      return
    }
    case 'review':
      await recordReview(
        userId,
        { id: crypto.randomUUID(), skill: deed.skill, answer: deed.answer },
        NOW,
      )
      return
    case 'note': {
      const { updatedAt } = (await noteOn(userId, deed.skill)) ?? { updatedAt: null }
      const links = [{ label: 'A talk', url: 'https://example.org/' }]
      await writeNote(userId, deed.skill, {
        note: deed.note.replaceAll('\0', ''),
        links,
        acts: ['it'],
        updatedAt,
      })
      await db().skillNote.updateMany({ where: { userId }, data: { updatedAt: NOW } })
      return
    }
    case 'evidence': {
      const url = 'https://example.org/'
      await addEvidence(userId, { skill: deed.skill, kind: 'talk', title: 'A talk', url })
      await db().evidence.updateMany({ where: { userId }, data: { createdAt: NOW } })
      return
    }
    case 'follow':
      await follow(userId, deed.roadmap)
      await db().follow.updateMany({ where: { userId }, data: { followedAt: NOW } })
      return
    case 'roadmap': {
      const children = deed.skills.map((skill) => ({ skill }))
      await createPersonalRoadmap(userId, {
        title: 'Mine',
        root: { title: '', children },
        posting: deed.skills.length > 1 ? 'We look for\n somebody.' : null,
      })
      await db().personalRoadmap.updateMany({
        where: { userId },
        data: { createdAt: NOW, updatedAt: NOW },
      })
      return
    }
    case 'profile': {
      const visibility = { profile: deed.open ? 'unlisted' : 'private' } as const
      const sections = { skills: 'public', evidence: 'shares' } as const
      const links = [{ label: 'Home', url: 'https://example.org/' }]
      await changeProfile(userId, {
        handle: `p-${userId.slice(-12)}`,
        name: 'Ada',
        links,
        visibility,
        sections,
        roadmaps: { backend: 'hidden' },
      })
      return
    }
    case 'refresh':
      await chooseRefresh(userId, deed.wanted)
  }
}

export async function out(userId: string): Promise<Archive> {
  const pieces = await exportText(userId, NOW)
  if (!pieces) throw new Error('nobody')
  let text = ''
  for await (const piece of pieces) text += piece
  const file = JSON.parse(text)
  expect(text).toBe(`${JSON.stringify(file, null, 2)}\n`)
  return file
}

export async function person(): Promise<string> {
  const email = `${crypto.randomUUID()}@example.org`
  return (await db().user.create({ data: { email } })).id
}

export function bytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}
