import { type Content, parseContent } from '@/lib/roadmap/content'
import { readContentFiles } from '@/lib/roadmap/content-files'
import { choicesOf } from './choices'
import type { NamedSkill } from './terms'

/** Our own skills, as postings may call them. */
export async function ourSkills(): Promise<NamedSkill[]> {
  const { skills } = await ourContent()
  return skills.filter(({ kind }) => kind === 'skill')
}

export async function ourChoices(): Promise<Set<string>[]> {
  const { roadmaps } = await ourContent()
  return choicesOf(roadmaps.map(({ root }) => root))
}

export async function ourContent(): Promise<Content> {
  const { content } = parseContent(await readContentFiles('content'))
  if (!content) throw new Error('our content has faults')
  return content
}
