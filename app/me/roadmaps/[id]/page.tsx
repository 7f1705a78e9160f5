import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PersonalRoadmapPage } from '@/components/authoring/personal-roadmap-page'
import { requireViewer } from '@/lib/account/require-viewer'
import { personalRoadmap } from '@/lib/authoring/queries'
import { progressSince } from '@/lib/progress/queries'

export const metadata: Metadata = { title: 'Your own roadmap', robots: { index: false } }
export const instant = false

export default async function Page({ params }: PageProps<'/me/roadmaps/[id]'>) {
  const { id } = await params
  const person = await requireViewer(`/me/roadmaps/${id}`)
  const [roadmap, { skills }] = await Promise.all([
    personalRoadmap(person.id, id),
    progressSince(person.id),
  ])
  if (!roadmap) notFound()
  const statuses = Object.fromEntries(
    Object.entries(skills).map(([skill, { status }]) => [skill, status]),
  )
  return <PersonalRoadmapPage roadmap={roadmap} statuses={statuses} />
}
