import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BringRoadmap } from '@/components/archive/bring-roadmap'
import { ImportFaults } from '@/components/archive/import-faults'
import { ImportPreview } from '@/components/archive/import-preview'
import { signedIn } from '@/lib/account/signed-in'
import { bringAnswers } from '@/lib/archive/answers'
import {
  isDrawing,
  readForeignRoadmap,
  recognised,
  unmatchedLabels,
} from '@/lib/archive/foreign-roadmap'
import { readJsonFile } from '@/lib/archive/json-file'
import { previewImport } from '@/lib/archive/mutations'
import { importDraft } from '@/lib/archive/queries'
import { listRoadmaps } from '@/lib/roadmap/queries'
import { searchEntries } from '@/lib/skill/queries'

export const metadata: Metadata = { title: 'Bring in', robots: { index: false } }
export const instant = false

/** What an uploaded file comes to, before anything is written. */
export default async function Page({ params }: PageProps<'/me/data/[id]'>) {
  const { id } = await params
  const person = await signedIn(`/me/data/${id}`)
  const draft = await importDraft(person.id, id)
  if (!draft) notFound()
  const about = { id, name: draft.name }
  const skills = await searchEntries()
  const json = readJsonFile(draft.file)
  if (json.ok && isDrawing(json.value)) {
    const read = readForeignRoadmap(json.value)
    if (!read.ok) return <ImportFaults {...about} faults={read.faults} />
    const opened = { title: read.value.title, choices: {}, faults: {} }
    return (
      <BringRoadmap
        {...about}
        matched={recognised(read.value, skills)}
        unmatched={unmatchedLabels(read.value, skills)}
        skills={skills.map(({ title }) => title)}
        state={(await bringAnswers.answerToThisRequest()) ?? opened}
      />
    )
  }
  const plan = await previewImport(person.id, draft.file, new Date())
  if (!plan.ok) return <ImportFaults {...about} faults={plan.faults} />
  return (
    <ImportPreview
      {...about}
      plan={plan.value}
      titles={titlesBySlug(skills)}
      roadmapTitles={titlesBySlug(await listRoadmaps())}
    />
  )
}

function titlesBySlug(named: readonly { slug: string; title: string }[]): Record<string, string> {
  return Object.fromEntries(named.map(({ slug, title }) => [slug, title]))
}
