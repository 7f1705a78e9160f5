import type { Metadata } from 'next'
import { EvidencePage } from '@/components/profile/evidence-page'
import { signedIn } from '@/lib/account/signed-in'
import { evidenceAnswers } from '@/lib/profile/answers'
import { NEW_EVIDENCE } from '@/lib/profile/evidence-form'
import { evidenceOf } from '@/lib/profile/evidence-queries'
import { listSkills } from '@/lib/skill/queries'

export const metadata: Metadata = { title: 'Evidence', robots: { index: false } }
export const instant = false

export default async function OwnEvidencePage() {
  const person = await signedIn('/me/evidence')
  const [evidence, skills, answer] = await Promise.all([
    evidenceOf(person.id),
    listSkills(),
    evidenceAnswers.answerToThisRequest(),
  ])
  const state = answer ?? { values: NEW_EVIDENCE, faults: {} }
  return <EvidencePage state={state} evidence={evidence} skills={skills} />
}
