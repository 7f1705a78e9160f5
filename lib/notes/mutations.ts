import 'server-only'
import { db } from '@/lib/platform/db'
import { QUOTAS, QuotaReached } from '@/lib/platform/quotas'
import type { NoteChange, SkillNote } from '@/lib/progress/schema'
import { sameContent } from './notes'
import { noteOn } from './queries'

export type NoteWritten =
  | { ok: true; note: SkillNote }
  | { ok: false; reason: 'unknown-skill' }
  | { ok: false; reason: 'changed-meanwhile'; current: SkillNote }

/**
 * Keeps what a person writes for themselves about a skill, also by a slug it had before, if `updatedAt` is that of what
 * stands there; else nothing is written and what stands there is told. Repeating a change is no conflict.
 */
export async function writeNote(
  userId: string,
  named: string,
  change: NoteChange,
): Promise<NoteWritten> {
  await demandRoom(userId, named, change.note)
  const written = await upsertNote(userId, named, change)
  const current = await noteOn(userId, named)
  if (!current) return { ok: false, reason: 'unknown-skill' }
  const { updatedAt: _, ...content } = change
  if (written) return { ok: true, note: { ...content, updatedAt: written.toISOString() } }
  if (sameContent(current, content)) return { ok: true, note: current }
  return { ok: false, reason: 'changed-meanwhile', current }
}

/** @throws QuotaReached unless the notes on other skills leave room for this one */
async function demandRoom(userId: string, named: string, note: string): Promise<void> {
  const [others] = await db().$queryRaw<{ characters: number }[]>`
    SELECT coalesce(sum(length(note)), 0)::int AS characters FROM "SkillNote"
    WHERE "userId" = ${userId} AND "skillSlug" <> ${named}`
  if (note.length > 0 && (others?.characters ?? 0) + note.length > QUOTAS.noteCharacters)
    throw new QuotaReached('noteCharacters')
}

/**
 * One statement, so that it either comes before the renaming of the skill or names the skill as it is called after it.
 * @returns when it was written; null when something else stands there, or when there is no such skill
 */
async function upsertNote(
  userId: string,
  named: string,
  { note, links, acts, updatedAt }: NoteChange,
): Promise<Date | null> {
  const [written] = await db().$queryRaw<{ updatedAt: Date }[]>`
    INSERT INTO "SkillNote" AS mine ("userId", "skillSlug", note, links, acts, "updatedAt")
    SELECT ${userId}, coalesce(
      (SELECT slug FROM "Skill" WHERE slug = ${named}),
      (SELECT "skillSlug" FROM "SkillFormerSlug" WHERE "formerSlug" = ${named})
    ), ${note}, ${JSON.stringify(links)}::jsonb, ${acts}::text[], now()
    WHERE EXISTS (SELECT FROM "Skill" WHERE slug = ${named})
      OR EXISTS (SELECT FROM "SkillFormerSlug" WHERE "formerSlug" = ${named})
    ON CONFLICT ("userId", "skillSlug") DO UPDATE SET
      note = EXCLUDED.note, links = EXCLUDED.links, acts = EXCLUDED.acts,
      "updatedAt" = greatest(EXCLUDED."updatedAt", mine."updatedAt" + interval '1 millisecond')
    WHERE mine."updatedAt" = ${updatedAt}::timestamptz(3)
    RETURNING "updatedAt"`
  return written?.updatedAt ?? null
}
