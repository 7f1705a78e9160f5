import 'server-only'
import { removeGuides, writeGuides } from '@/lib/guide/mutations'
import { contentHash } from '@/lib/platform/content-hash'
import { db } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import { treeColumn, writeSkillsOnRoadmap } from '@/lib/roadmap/mutations'
import { ContentError } from '@/lib/skill/fault'
import { deleteSkills, removeSkills, replaceFormerSlugs, writeSkills } from '@/lib/skill/mutations'
import { PATIENT, type Wait, waitForLock } from '@/prisma/wait-for-lock'
import { type ContentTexts, parseContent } from './content'
import { readContentFiles } from './content-files'
import { prepareContent } from './prepared'
import { type Publication, planPublication, type Stored, type WrittenRoadmap } from './publish'
import type { PublishReport } from './publish-report'
import { renameEverywhere } from './rename-mutations'

/** The row of settings that tells which files were published last, and by which program. */
const PUBLISHED = 'published-content'

/** Any number that nobody else locks. */
const LOCK = 8_023_417_056n

/**
 * Publishes the content of a folder, in one transaction: what is equal stays untouched, what changed gets a new version,
 * the ticks of renamed skills follow them, removed skills and roadmaps keep what people did with them. Servers that
 * start together publish one after the other.
 * @throws ContentError with every fault of the content; then nothing is published
 */
export async function publishContent(contentDir: string): Promise<PublishReport> {
  return publish(await readContentFiles(contentDir), '')
}

/**
 * The same, except when the last publication was of these very files by this very program, which then has nothing to
 * find out: a start need not parse everything again.
 * @param program names a build; another one may read the same files in another way
 * @param wait what happens while another server publishes
 * @returns undefined when nothing had to be done
 */
export async function publishAtStart(
  contentDir: string,
  program: string,
  wait: Wait = PATIENT,
): Promise<PublishReport | undefined> {
  const files = await readContentFiles(contentDir)
  const stamp = contentHash([program, files])
  const last = await db().setting.findUnique({ where: { key: PUBLISHED } })
  return last?.value === stamp ? undefined : publish(files, stamp, wait)
}

async function publish(
  files: ContentTexts,
  stamp: string,
  wait: Wait = PATIENT,
): Promise<PublishReport> {
  const { content, faults } = parseContent(files)
  if (faults.length > 0) throw new ContentError(faults)
  const prepared = prepareContent(content)
  return db().$transaction(
    async (tx) => {
      const ask = <Row>(sql: string, values: unknown[]) => tx.$queryRawUnsafe<Row[]>(sql, ...values)
      await waitForLock(ask, LOCK, 'publishes its content here', wait)
      const publication = planPublication(prepared, await readStored(tx))
      await write(tx, publication)
      const setting = { key: PUBLISHED, value: stamp }
      await tx.setting.upsert({ where: { key: PUBLISHED }, create: setting, update: setting })
      return publication.report
    },
    // An hour, because waiting for another server's publication counts as well.
    { maxWait: 30_000, timeout: 3_600_000 },
  )
}

async function readStored(tx: Transaction): Promise<Stored> {
  const skills = await tx.skill.findMany({
    select: { slug: true, fingerprint: true, removedAt: true },
  })
  const formerSlugs = await tx.skillFormerSlug.findMany()
  const roadmaps = await tx.roadmap.findMany({
    select: { slug: true, version: true, fingerprint: true, position: true, removedAt: true },
  })
  const versions = await tx.roadmapVersion.findMany({
    where: { OR: roadmaps.map(({ slug, version }) => ({ roadmapSlug: slug, version })) },
    select: { roadmapSlug: true, skills: true },
  })
  const skillsOf = new Map(versions.map((version) => [version.roadmapSlug, version.skills]))
  const guides = await tx.guide.findMany({
    select: { slug: true, version: true, fingerprint: true },
  })
  return {
    guides: new Map(guides.map(({ slug, ...guide }) => [slug, guide])),
    skills: new Map(
      skills.map(({ slug, fingerprint, removedAt }) => [
        slug,
        { fingerprint, removed: removedAt !== null },
      ]),
    ),
    formerSlugs: new Map(formerSlugs.map((row) => [row.formerSlug, row.skillSlug])),
    roadmaps: new Map(
      roadmaps.map(({ slug, removedAt, ...roadmap }) => [
        slug,
        { ...roadmap, removed: removedAt !== null, skills: skillsOf.get(slug) ?? [] },
      ]),
    ),
  }
}

async function write(tx: Transaction, { skills, formerSlugs, roadmaps, guides }: Publication) {
  await writeSkills(tx, skills.written)
  for (const roadmap of roadmaps.written) await writeRoadmap(tx, roadmap)
  for (const { slug, position } of roadmaps.moved) {
    await tx.roadmap.update({ where: { slug }, data: { position } })
  }
  await removeRoadmaps(tx, roadmaps.removed)
  await removeSkills(tx, skills.removed)
  await renameEverywhere(tx, skills.renamed)
  await deleteSkills(
    tx,
    skills.renamed.map(({ from }) => from),
  )
  if (formerSlugs) await replaceFormerSlugs(tx, formerSlugs)
  await writeGuides(tx, guides.written)
  await removeGuides(tx, guides.removed)
}

async function writeRoadmap(tx: Transaction, roadmap: WrittenRoadmap) {
  const { slug, title, summary, version, fingerprint, position } = roadmap
  const publishedAt = new Date()
  const root = treeColumn(roadmap.root)
  const row = { title, summary, version, fingerprint, position, root, publishedAt }
  await tx.roadmap.upsert({
    where: { slug },
    create: { slug, ...row },
    update: { ...row, removedAt: null },
  })
  await writeSkillsOnRoadmap(tx, slug, roadmap.root)
  if (!roadmap.isNewVersion) return
  const { skills, added, removed } = roadmap
  await tx.roadmapVersion.create({
    data: { roadmapSlug: slug, version, publishedAt, skills, added, removed, root },
  })
}

/** Follows stay, for the day the roadmap comes back; its skills do not, for they may be gone. */
async function removeRoadmaps(tx: Transaction, slugs: string[]) {
  if (slugs.length === 0) return
  await tx.roadmapSkill.deleteMany({ where: { roadmapSlug: { in: slugs } } })
  await tx.roadmap.updateMany({ where: { slug: { in: slugs } }, data: { removedAt: new Date() } })
}
