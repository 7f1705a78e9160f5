import type { Metadata } from 'next'
import { connection } from 'next/server'
import { z } from 'zod'
import { MatchPage } from '@/components/posting/match-page'
import { pageMetadata } from '@/components/site/metadata'
import { matchPage } from '@/components/site/public-pages'
import { postingAnswers } from '@/lib/posting/answers'
import { EXAMPLE } from '@/lib/posting/example'
import { NOTHING_SHOWN } from '@/lib/posting/posting-form'
import { readExample } from '@/lib/posting/read'
import { readerNamed } from '@/lib/posting/readers'

export const instant = false

export async function generateMetadata({ searchParams }: PageProps<'/match'>): Promise<Metadata> {
  const { profile } = await matchQuery(searchParams)
  // The address may hold the secret of a share link.
  const hidden = profile === '' ? {} : { index: false, secret: true }
  return pageMetadata({ ...matchPage(), ...hidden })
}

export default async function Match({ searchParams }: PageProps<'/match'>) {
  await connection()
  const answer = await postingAnswers.answerToThisRequest()
  if (answer) return <MatchPage state={answer} />
  const { profile, example } = await matchQuery(searchParams)
  const reader = await readerNamed(profile, new Date())
  const text = example ? EXAMPLE : ''
  const report = example ? await readExample() : null
  const fault = reader ? null : NOTHING_SHOWN
  return <MatchPage state={{ text, profile, fault, report, reader, keeping: null }} />
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
