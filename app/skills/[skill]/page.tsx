import { notFound, permanentRedirect } from 'next/navigation'
import { pageMetadata } from '@/components/site/metadata'
import { skillPage } from '@/components/site/public-pages'
import { SkillArticle } from '@/components/skill/skill-article'
import { NO_SLUG, publishedSkill } from '@/lib/content/published'

export const ensureStatic = 'navigation'
export const instant = false

export function generateStaticParams() {
  return [{ skill: NO_SLUG }]
}

type Props = PageProps<'/skills/[skill]'>

export async function generateMetadata({ params }: Props) {
  const page = await skillPage((await params).skill)
  return page ? pageMetadata(page) : {}
}

export default async function SkillPage({ params }: Props) {
  const { skill: slug } = await params
  const skill = await publishedSkill(slug)
  if (!skill) notFound()
  if (skill.slug !== slug) permanentRedirect(`/skills/${skill.slug}`)
  return <SkillArticle skill={skill} />
}
