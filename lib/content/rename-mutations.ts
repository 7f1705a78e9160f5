import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { treeColumn, writeSkillsOnPersonalRoadmap } from '@/lib/roadmap/mutations'
import { group } from '@/lib/roadmap/schema'
import { readTree } from '@/lib/roadmap/stored-tree'
import { lockSkillRenames } from '@/lib/skill/renaming-mutations'
import { renamedTree } from './renamed-tree'

type Renamed = readonly { from: string; to: string }[]

/** Whatever names a skill by a slug it has no more names it by the new one after this. Two skills may become one. */
export async function renameEverywhere(tx: Transaction, renamed: Renamed): Promise<void> {
  if (renamed.length === 0) return
  await lockSkillRenames(tx)
  await moveTicks(tx, renamed)
  await moveEvidence(tx, renamed)
  await moveReviews(tx, renamed)
  for (const rename of renamed) await moveNotes(tx, rename)
  const heirs = new Map(renamed.map(({ from, to }) => [from, to]))
  await renameOnPersonalRoadmaps(tx, heirs)
  await renameInVersions(tx, heirs)
}

/**
 * Ticks and their log. Where a person has ticks under both slugs the last writer wins. Everyone concerned gets one more
 * version, at which clients learn the state under the new slug and that nothing is left under the old one: a row that
 * every operation outdoes, for another skill may take that slug.
 */
async function moveTicks(tx: Transaction, renamed: Renamed): Promise<void> {
  await tx.$executeRaw`
    WITH renamed AS (
      SELECT * FROM unnest(${fromOf(renamed)}::text[], ${toOf(renamed)}::text[]) AS renamed("from", "to")),
    taken AS (
      SELECT mine.*, "to" FROM "Progress" AS mine JOIN renamed ON "skillSlug" = "from" WHERE "operationId" <> ''),
    log AS (
      UPDATE "ProgressOperation" AS operation SET "skillSlug" = "to"
      FROM taken WHERE operation."userId" = taken."userId" AND operation."skillSlug" = taken."skillSlug"),
    people AS (
      UPDATE "User" SET "progressVersion" = "progressVersion" + 1
      WHERE id IN (SELECT "userId" FROM taken)
      RETURNING id, "progressVersion"),
    emptied AS (
      UPDATE "Progress" AS mine SET status = 'pending', at = '0001-01-01 00:00Z', "operationId" = '', version = "progressVersion"
      FROM taken JOIN people ON people.id = taken."userId"
      WHERE mine."userId" = taken."userId" AND mine."skillSlug" = taken."skillSlug"),
    latest AS (
      SELECT DISTINCT ON ("userId", "to") * FROM taken
      ORDER BY "userId", "to", at DESC, "operationId" COLLATE "C" DESC)
    INSERT INTO "Progress" AS mine ("userId", "skillSlug", status, at, "operationId", version)
    SELECT "userId", "to", status, at, "operationId", "progressVersion"
    FROM latest JOIN people ON people.id = latest."userId"
    ON CONFLICT ("userId", "skillSlug") DO UPDATE SET
      status = EXCLUDED.status, at = EXCLUDED.at, "operationId" = EXCLUDED."operationId", version = EXCLUDED.version
    WHERE (EXCLUDED.at, EXCLUDED."operationId" COLLATE "C") > (mine.at, mine."operationId" COLLATE "C")`
}

/** A piece that shows both skills shows one after it. */
async function moveEvidence(tx: Transaction, renamed: Renamed): Promise<void> {
  await tx.$executeRaw`
    WITH moved AS (
      DELETE FROM "EvidenceSkill"
      USING unnest(${fromOf(renamed)}::text[], ${toOf(renamed)}::text[]) AS renamed("from", "to")
      WHERE "skillSlug" = "from" RETURNING "userId", "evidenceId", "to", position)
    INSERT INTO "EvidenceSkill" ("userId", "evidenceId", "skillSlug", position)
    SELECT * FROM moved ON CONFLICT DO NOTHING`
}

/** Moves reviews to the new slug; of two reviews of what is now one skill, keeps the later one. */
async function moveReviews(tx: Transaction, renamed: Renamed): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Review" SET "skillSlug" = "to"
    FROM unnest(${fromOf(renamed)}::text[], ${toOf(renamed)}::text[]) AS renamed("from", "to") WHERE "skillSlug" = "from"`
  await tx.$executeRaw`
    WITH taken AS (
      DELETE FROM "SkillMemory" USING unnest(${fromOf(renamed)}::text[], ${toOf(renamed)}::text[]) AS renamed("from", "to")
      WHERE "skillSlug" = "from"
      RETURNING "userId", "to", stability, difficulty, "reviewedAt")
    INSERT INTO "SkillMemory" AS mine ("userId", "skillSlug", stability, difficulty, "reviewedAt")
    SELECT DISTINCT ON ("userId", "to") * FROM taken ORDER BY "userId", "to", "reviewedAt" DESC
    ON CONFLICT ("userId", "skillSlug") DO UPDATE SET
      stability = EXCLUDED.stability, difficulty = EXCLUDED.difficulty, "reviewedAt" = EXCLUDED."reviewedAt"
    WHERE EXCLUDED."reviewedAt" > mine."reviewedAt"`
}

/** Moves notes; merges those of a person under both slugs: both texts, all links, every act that was checked. */
async function moveNotes(tx: Transaction, { from, to }: Renamed[number]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "SkillNote" AS mine ("userId", "skillSlug", note, links, acts, "updatedAt")
    SELECT "userId", ${to}, note, links, acts, "updatedAt" FROM "SkillNote" WHERE "skillSlug" = ${from}
    ON CONFLICT ("userId", "skillSlug") DO UPDATE SET
      note = concat_ws(E'\\n\\n', nullif(mine.note, ''), nullif(EXCLUDED.note, '')),
      links = mine.links || EXCLUDED.links,
      acts = ARRAY(SELECT DISTINCT unnest(mine.acts || EXCLUDED.acts) ORDER BY 1),
      "updatedAt" = greatest(mine."updatedAt", EXCLUDED."updatedAt") + interval '1 millisecond'`
  await tx.skillNote.deleteMany({ where: { skillSlug: from } })
}

async function renameOnPersonalRoadmaps(tx: Transaction, heirs: ReadonlyMap<string, string>) {
  const concerned = await tx.$queryRaw<{ userId: string; id: string; root: unknown }[]>`
    SELECT "userId", id, root FROM "PersonalRoadmap" AS roadmap WHERE EXISTS (
      SELECT FROM "PersonalRoadmapSkill" AS skill WHERE skill."userId" = roadmap."userId"
        AND "roadmapId" = id AND "skillSlug" = ANY(${[...heirs.keys()]}))`
  for (const { userId, id, root: stored } of concerned) {
    const root = renamedTree(readTree('', stored), heirs)
    await tx.personalRoadmap.updateMany({ where: { userId, id }, data: { root: treeColumn(root) } })
    await writeSkillsOnPersonalRoadmap(tx, { userId, id }, root)
  }
}

async function renameInVersions(tx: Transaction, heirs: ReadonlyMap<string, string>) {
  const old = [...heirs.keys()]
  const concerned = await tx.roadmapVersion.findMany({
    where: { OR: [{ skills: { hasSome: old } }, { removed: { hasSome: old } }] },
  })
  const named = (slugs: readonly string[]) => [
    ...new Set(slugs.map((slug) => heirs.get(slug) ?? slug)),
  ]
  for (const { roadmapSlug, version, skills, added, removed, root } of concerned) {
    const tree = renamedTree(group.parse(root), heirs)
    await tx.roadmapVersion.update({
      where: { roadmapSlug_version: { roadmapSlug, version } },
      data: {
        ...{ skills: named(skills), added: named(added), removed: named(removed) },
        root: treeColumn(tree),
      },
    })
  }
}

const fromOf = (renamed: Renamed) => renamed.map(({ from }) => from)
const toOf = (renamed: Renamed) => renamed.map(({ to }) => to)
