import { notFound } from 'next/navigation'
import { ownRoadmap } from '@/components/authoring/own-roadmap'
import { GoneSkillPanel } from '@/components/map/gone-skill-panel'
import { SkillPanel } from '@/components/map/skill-panel'
import { publishedSkill } from '@/lib/content/published'

export const instant = false

type Props = PageProps<'/me/roadmaps/[id]/[skill]'>

export async function generateMetadata({ params }: Props) {
  const { map, here } = await read(params)
  return { title: `${here.title} on ${map.title}`, robots: { index: false } }
}

export default async function SkillOnOwnRoadmapPage({ params }: Props) {
  const { map, skill, here, page } = await read(params)
  return page ? (
    <SkillPanel map={map} skill={page} />
  ) : (
    <GoneSkillPanel map={map} skill={skill} title={here.title} />
  )
}

async function read(params: Props['params']) {
  const { id, skill } = await params
  const map = await ownRoadmap(id)
  const here = Object.hasOwn(map.skills, skill) ? map.skills[skill] : undefined
  if (!here) notFound()
  return { map, skill, here, page: here.gone ? null : await publishedSkill(skill) }
}
