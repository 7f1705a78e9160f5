import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireViewer } from '@/lib/account/require-viewer'
import { type PersonalRoadmap, personalRoadmap } from '@/lib/authoring/queries'

/** Reads a roadmap of the person who looks, once for the map, the panel beside it and its metadata. */
export const ownRoadmap = cache(async (id: string): Promise<PersonalRoadmap> => {
  const person = await requireViewer(`/me/roadmaps/${id}`)
  return (await personalRoadmap(person.id, id)) ?? notFound()
})
