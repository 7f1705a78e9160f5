import { notFound } from 'next/navigation'
import { GuideArticle } from '@/components/guide/guide-article'
import { pageMetadata } from '@/components/site/metadata'
import { guidePage } from '@/components/site/public-pages'
import {
  NO_SLUG,
  publishedGuide,
  publishedGuides,
  publishedRoadmaps,
  publishedSkills,
} from '@/lib/content/published'

export const ensureStatic = 'navigation'
export const instant = false

export function generateStaticParams() {
  return [{ slug: NO_SLUG }]
}

type Props = PageProps<'/guides/[slug]'>

export async function generateMetadata({ params }: Props) {
  const page = await guidePage((await params).slug)
  return page ? pageMetadata(page) : {}
}

export default async function GuidePage({ params }: Props) {
  const guide = await publishedGuide((await params).slug)
  if (!guide) notFound()
  const [guides, skills, roadmaps] = await Promise.all([
    publishedGuides(),
    publishedSkills(),
    publishedRoadmaps(),
  ])
  const sources = {
    skills: new Map(skills.map((skill) => [skill.slug, skill])),
    roadmaps: new Map(roadmaps.map((roadmap) => [roadmap.slug, roadmap])),
  }
  return <GuideArticle guide={guide} guides={guides} sources={sources} />
}
