import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BringRoadmap } from '@/components/archive/bring-roadmap'
import { ImportFaults } from '@/components/archive/import-faults'
import { ImportPreview } from '@/components/archive/import-preview'
import { requireViewer } from '@/lib/account/require-viewer'
import { keptImport } from '@/lib/archive/draft-queries'
import { importFormState } from '@/lib/archive/import-form-state'
import { listRoadmaps } from '@/lib/roadmap/queries'
import { searchEntries } from '@/lib/skill/queries'

export const metadata: Metadata = { title: 'Bring in', robots: { index: false } }
export const instant = false

/** Previews the changes of an uploaded file before anything is written. */
export default async function Page({ params }: PageProps<'/me/data/[id]'>) {
  const { id } = await params
  const person = await requireViewer(`/me/data/${id}`)
  const kept = await keptImport(person.id, id)
  if (!kept) notFound()
  const { preview } = kept
  const about = { id, name: kept.name }
  if (preview.kind === 'faults') return <ImportFaults {...about} faults={preview.faults} />
  const skills = await searchEntries()
  if (preview.kind === 'outline') {
    const opened = { title: preview.outline.title, choices: {}, faults: {} }
    return (
      <BringRoadmap
        {...about}
        matched={preview.matched}
        unmatched={preview.unmatched}
        leftOut={preview.outline.leftOut}
        skills={skills.map(({ title }) => title)}
        state={(await importFormState.ofThisRequest()) ?? opened}
      />
    )
  }
  return (
    <ImportPreview
      {...about}
      plan={preview.plan}
      titles={titlesBySlug(skills)}
      roadmapTitles={titlesBySlug(await listRoadmaps())}
    />
  )
}

function titlesBySlug(named: readonly { slug: string; title: string }[]): Record<string, string> {
  return Object.fromEntries(named.map(({ slug, title }) => [slug, title]))
}
