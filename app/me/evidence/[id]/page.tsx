import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EvidenceForm } from '@/components/profile/evidence-form'
import { requireViewer } from '@/lib/account/require-viewer'
import { fieldsOfEvidence } from '@/lib/profile/evidence-form'
import { evidenceOf } from '@/lib/profile/evidence-queries'
import { evidenceFormState } from '@/lib/profile/profile-form-state'
import { listSkills } from '@/lib/skill/queries'

export const metadata: Metadata = { title: 'Change evidence', robots: { index: false } }
export const instant = false

export default async function ChangeEvidencePage({ params }: PageProps<'/me/evidence/[id]'>) {
  const { id } = await params
  const person = await requireViewer(`/me/evidence/${id}`)
  const [evidence, skills, answer] = await Promise.all([
    evidenceOf(person.id),
    listSkills(),
    evidenceFormState.ofThisRequest(),
  ])
  const piece = evidence.find((one) => one.id === id)
  if (!piece) notFound()
  const state = answer ?? { values: fieldsOfEvidence(piece, skills), faults: {} }
  return (
    <div className="max-w-xl">
      <h1 className="mb-6 font-extrabold text-4xl tracking-tight">Change evidence</h1>
      <EvidenceForm state={state} titles={skills.map(({ title }) => title)} id={piece.id} />
    </div>
  )
}
