import type { Metadata } from 'next'
import { connection } from 'next/server'
import { z } from 'zod'
import { MatchPage } from '@/components/posting/match-page'
import { pageMetadata } from '@/components/site/metadata'
import { matchPage } from '@/components/site/public-pages'
import { EXAMPLE } from '@/lib/posting/example'
import { findMatchSubject } from '@/lib/posting/match-subject'
import { NOTHING_SHOWN } from '@/lib/posting/posting-form'
import { postingFormState } from '@/lib/posting/posting-form-state'
import { readExample } from '@/lib/posting/read'

export const instant = false

export async function generateMetadata({ searchParams }: PageProps<'/match'>): Promise<Metadata> {
  const { profile } = await matchQuery(searchParams)
  // The address may hold the secret of a share link.
  const hidden = profile === '' ? {} : { index: false, secret: true }
  return pageMetadata({ ...matchPage(), ...hidden })
}

export default async function Match({ searchParams }: PageProps<'/match'>) {
  await connection()
  const answer = await postingFormState.ofThisRequest()
  if (answer) return <MatchPage state={answer} />
  const { profile, example } = await matchQuery(searchParams)
  const subject = await findMatchSubject(profile, new Date())
  const text = example ? EXAMPLE : ''
  const report = example ? await readExample() : null
  const fault = subject ? null : NOTHING_SHOWN
  return <MatchPage state={{ text, profile, fault, report, subject, keeping: null }} />
}

async function matchQuery(searchParams: PageProps<'/match'>['searchParams']) {
  return query.parse(await searchParams)
}

const query = z.object({
  profile: z.string().max(500).catch(''),
  example: z
    .string()
    .optional()
    .transform((example) => example !== undefined)
    .catch(false),
})
