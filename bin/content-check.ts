import path from 'node:path'
import { type ParsedContent, parseContent } from '@/lib/content/content'
import { readContentFiles } from '@/lib/content/content-files'
import { ALL, editorialFaults, OPEN } from '@/lib/content/editorial'
import { env } from '@/lib/platform/env'
import { leavesOf } from '@/lib/roadmap/group'
import { ContentError, countOf, describeFaults, type Fault } from '@/lib/skill/fault'
import { area } from '@/lib/skill/schema'

// Checks a folder of content without publishing it: npm run content:check [-- FOLDER] [--all]. With --all, it also
// applies the rules that only our own content must follow.

const words = process.argv.slice(2)
const folder = words.find((word) => !word.startsWith('--')) ?? env().CONTENT_DIR
const rules = words.includes('--all') ? ALL : undefined
const { parsed, faults } = await check(folder)
for (const line of describeFaults(faults)) console.error(line)
if (faults.length > 0 || !parsed) {
  console.error(`${countOf(faults)} in ${path.normalize(folder)}`)
  process.exitCode = 1
} else {
  for (const line of summary(parsed)) console.log(line)
}

async function check(
  folder: string,
): Promise<{ parsed?: ParsedContent; faults: readonly Fault[] }> {
  try {
    const parsed = parseContent(await readContentFiles(folder))
    return { parsed, faults: [...parsed.faults, ...editorialFaults(parsed, rules)] }
  } catch (error) {
    if (error instanceof ContentError) return { faults: error.faults }
    throw error
  }
}

function summary(parsed: ParsedContent): string[] {
  const { skills, roadmaps } = parsed.content
  const hours = new Map(skills.map((skill) => [skill.slug, skill.hours]))
  const projects = skills.filter(({ kind }) => kind === 'project').length
  return [
    `${skills.length} skills, ${projects} of them projects`,
    ...taught(parsed),
    ...area.options.map(
      (name) => `  ${name}: ${skills.filter(({ area }) => area === name).length}`,
    ),
    ...roadmaps.map(({ slug, root }) => {
      const leaves = leavesOf(root)
      const optional = leaves.filter((leaf) => leaf.optional).length
      const sum = leaves.reduce((total, { skill }) => total + (hours.get(skill) ?? 0), 0)
      return `roadmap ${slug}: ${leaves.length} skills, ${optional} of them optional, ${sum} hours`
    }),
    ...openRules(parsed),
    'no errors',
  ]
}

function taught({ content: { skills } }: ParsedContent): string[] {
  const resources = skills.flatMap((skill) => skill.resources)
  const counts = {
    examples: skills.filter(({ example }) => example).length,
    exercises: skills.filter(({ exercise }) => exercise).length,
    terms: skills.flatMap(({ terms }) => terms).length,
    'resources to start with': resources.filter(({ level }) => level === 'start').length,
    videos: resources.filter(({ kind }) => kind === 'video').length,
    courses: resources.filter(({ kind }) => kind === 'course').length,
  }
  return [
    `  ${Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}`,
  ]
}

/** Counts the faults under each rule that only our own content must follow. */
function openRules(parsed: ParsedContent): string[] {
  if (rules) return []
  const left = OPEN.map((rule) => `${rule} ${editorialFaults(parsed, [rule]).length}`)
  return [`asked with --all alone: ${left.join(', ')}`]
}
