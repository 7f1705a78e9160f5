import { notFound } from 'next/navigation'
import { SkillPanel } from '@/components/map/skill-panel'
import { pageMetadata } from '@/components/site/metadata'
import { skillOnRoadmapPage } from '@/components/site/public-pages'
import { NO_SLUG, publishedMap, publishedSkill } from '@/lib/content/published'

export const ensureStatic = 'navigation'
export const instant = false

export function generateStaticParams() {
  return [{ skill: NO_SLUG }]
}

type Props = PageProps<'/roadmaps/[slug]/[skill]'>

export async function generateMetadata({ params }: Props) {
  const { slug, skill } = await params
  const page = await skillOnRoadmapPage(slug, skill)
  return page ? pageMetadata(page) : {}
}

export default async function SkillOnRoadmapPage({ params }: Props) {
  const { map, skill } = await read(params)
  if (!map || !skill || !(skill.slug in map.skills)) notFound()
  return <SkillPanel map={map} skill={skill} />
}

async function read(params: Props['params']) {
  const { slug, skill } = await params
  const [map, page] = await Promise.all([publishedMap(slug), publishedSkill(skill)])
  return { map, skill: page }
}
