import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import type { Prisma } from '@/prisma/generated/client'
import type { SkillContent } from './skill-file'

export type WrittenSkill = SkillContent & { fingerprint: string }

/**
 * Rows of a table as one JSON parameter, keyed by its columns. Thousands of rows cost a tenth of what `createMany` takes,
 * which makes a parameter of every value.
 */
export function rows<Row extends object>(list: readonly Row[]): string {
  return JSON.stringify(list)
}

/** Writes skills that are new, changed or back again, with all that belongs to them, whatever stood there. */
export async function writeSkills(tx: Transaction, skills: readonly WrittenSkill[]): Promise<void> {
  if (skills.length === 0) return
  await upsertSkills(tx, skills)
  await clearDetails(
    tx,
    skills.map(({ slug }) => slug),
  )
  await tx.$executeRaw`INSERT INTO "SkillRequirement"
    SELECT * FROM jsonb_populate_recordset(NULL::"SkillRequirement", ${rows(skills.flatMap(requirementRows))}::jsonb)`
  await tx.$executeRaw`INSERT INTO "SkillResource"
    SELECT * FROM jsonb_populate_recordset(NULL::"SkillResource", ${rows(skills.flatMap(resourceRows))}::jsonb)`
  await tx.$executeRaw`INSERT INTO "SkillTerm"
    SELECT * FROM jsonb_populate_recordset(NULL::"SkillTerm", ${rows(skills.flatMap(termRows))}::jsonb)`
}

/** Marks skills that left the content. Their rows stay, so that ticks on them keep a title. */
export async function removeSkills(tx: Transaction, slugs: readonly string[]): Promise<void> {
  if (slugs.length === 0) return
  await clearDetails(tx, slugs)
  await tx.$executeRaw`
    UPDATE "Skill" SET "removedAt" = now(), "updatedAt" = now() WHERE slug = ANY(${slugs})`
}

/** Deletes skills that live on under another slug; what people did with them has to be moved before. */
export async function deleteSkills(tx: Transaction, slugs: readonly string[]): Promise<void> {
  if (slugs.length === 0) return
  await tx.$executeRaw`DELETE FROM "Skill" WHERE slug = ANY(${slugs})`
}

/** Replaces the table of former slugs. */
export async function replaceFormerSlugs(
  tx: Transaction,
  formerSlugs: ReadonlyMap<string, string>,
): Promise<void> {
  await tx.skillFormerSlug.deleteMany()
  await tx.skillFormerSlug.createMany({
    data: [...formerSlugs].map(([formerSlug, skillSlug]) => ({ formerSlug, skillSlug })),
  })
}

async function upsertSkills(tx: Transaction, skills: readonly WrittenSkill[]) {
  await tx.$executeRaw`
    INSERT INTO "Skill" (slug, title, kind, area, level, hours, aliases, summary, body, criteria, example, exercise,
      checked, fingerprint, "updatedAt")
    SELECT slug, title, kind, area, level, hours, aliases, summary, body, criteria, example, exercise,
      checked, fingerprint, now()
    FROM jsonb_to_recordset(${rows(skills)}::jsonb) AS skill(
      slug text, title text, kind "SkillKind", area "Area", level "Level", hours float8, aliases text[],
      summary text, body text, criteria text[], example text, exercise text, checked text, fingerprint text)
    ON CONFLICT (slug) DO UPDATE SET
      title = EXCLUDED.title, kind = EXCLUDED.kind, area = EXCLUDED.area, level = EXCLUDED.level,
      hours = EXCLUDED.hours, aliases = EXCLUDED.aliases, summary = EXCLUDED.summary, body = EXCLUDED.body,
      criteria = EXCLUDED.criteria, example = EXCLUDED.example, exercise = EXCLUDED.exercise,
      checked = EXCLUDED.checked, fingerprint = EXCLUDED.fingerprint, "updatedAt" = EXCLUDED."updatedAt",
      "removedAt" = NULL`
}

async function clearDetails(tx: Transaction, slugs: readonly string[]) {
  await tx.$executeRaw`DELETE FROM "SkillRequirement" WHERE "skillSlug" = ANY(${slugs})`
  await tx.$executeRaw`DELETE FROM "SkillResource" WHERE "skillSlug" = ANY(${slugs})`
  await tx.$executeRaw`DELETE FROM "SkillTerm" WHERE "skillSlug" = ANY(${slugs})`
}

function requirementRows({
  slug,
  requires,
}: SkillContent): Prisma.SkillRequirementCreateManyInput[] {
  return requires.map(({ skill, reason }, position) => ({
    skillSlug: slug,
    requiresSlug: skill,
    reason,
    position,
  }))
}

function resourceRows({ slug, resources }: SkillContent): Prisma.SkillResourceCreateManyInput[] {
  return resources.map(({ level = null, ...resource }, position) => ({
    skillSlug: slug,
    position,
    level,
    ...resource,
  }))
}

function termRows({ slug, terms }: SkillContent): Prisma.SkillTermCreateManyInput[] {
  return terms.map((term, position) => ({ skillSlug: slug, position, ...term }))
}
