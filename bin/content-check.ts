import path from 'node:path'
import { env } from '@/lib/platform/env'
import { type ParsedContent, parseContent } from '@/lib/roadmap/content'
import { readContentFiles } from '@/lib/roadmap/content-files'
import { editorialFaults } from '@/lib/roadmap/editorial'
import { leavesOf } from '@/lib/roadmap/group'
import { ContentError, countOf, describeFaults, type Fault } from '@/lib/skill/fault'
import { area } from '@/lib/skill/schema'

// Checks a folder of content without publishing it: npm run content:check [-- FOLDER]

const folder = process.argv[2] ?? env().CONTENT_DIR
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
    return { parsed, faults: [...parsed.faults, ...editorialFaults(parsed)] }
  } catch (error) {
    if (error instanceof ContentError) return { faults: error.faults }
    throw error
  }
}

function summary({ content: { skills, roadmaps } }: ParsedContent): string[] {
  const hours = new Map(skills.map((skill) => [skill.slug, skill.hours]))
  const projects = skills.filter(({ kind }) => kind === 'project').length
  return [
    `${skills.length} skills, ${projects} of them projects`,
    ...area.options.map(
      (name) => `  ${name}: ${skills.filter(({ area }) => area === name).length}`,
    ),
    ...roadmaps.map(({ slug, root }) => {
      const leaves = leavesOf(root)
      const optional = leaves.filter((leaf) => leaf.optional).length
      const sum = leaves.reduce((total, { skill }) => total + (hours.get(skill) ?? 0), 0)
      return `roadmap ${slug}: ${leaves.length} skills, ${optional} of them optional, ${sum} hours`
    }),
    'no errors',
  ]
}
