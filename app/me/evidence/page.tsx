import type { Metadata } from 'next'
import { EvidencePage } from '@/components/profile/evidence-page'
import { requireViewer } from '@/lib/account/require-viewer'
import { NEW_EVIDENCE } from '@/lib/profile/evidence-form'
import { evidenceOf } from '@/lib/profile/evidence-queries'
import { evidenceFormState } from '@/lib/profile/profile-form-state'
import { goneTitles, listSkills } from '@/lib/skill/queries'

export const metadata: Metadata = { title: 'Evidence', robots: { index: false } }
export const instant = false

export default async function OwnEvidencePage({ searchParams }: PageProps<'/me/evidence'>) {
  const [person, { skill }] = await Promise.all([requireViewer('/me/evidence'), searchParams])
  const [evidence, skills, answer] = await Promise.all([
    evidenceOf(person.id),
    listSkills(),
    evidenceFormState.ofThisRequest(),
  ])
  const about = skills.flatMap(({ slug, title }) => (slug === skill ? title : []))
  const state = answer ?? { values: { ...NEW_EVIDENCE, skills: about }, faults: {} }
  const gone = await goneTitles(evidence.flatMap(({ skills }) => skills))
  return <EvidencePage state={state} evidence={evidence} skills={skills} gone={gone} />
}
