import { connection } from 'next/server'
import { MatchPage } from '@/components/match/match-page'
import { pageMetadata } from '@/components/site/metadata'
import { postingAnswers } from '@/lib/posting/answers'
import { EXAMPLE } from '@/lib/posting/example'
import { knowledge } from '@/lib/posting/queries'
import { readingSelf } from '@/lib/posting/readers'
import { reportOn } from '@/lib/posting/report'

export const instant = false

export async function generateMetadata() {
  await connection()
  return pageMetadata({
    title: 'Does this job fit?',
    description:
      'Paste a job posting: see which skills it asks for, what you have of them, and a plan for the rest.',
    path: '/match',
  })
}

export default async function Match({ searchParams }: PageProps<'/match'>) {
  const answer = await postingAnswers.answerToThisRequest()
  const tries = (await searchParams).example !== undefined
  const opened = {
    text: tries ? EXAMPLE : '',
    fault: null,
    report: tries ? reportOn(EXAMPLE, await knowledge()) : null,
    reader: await readingSelf(),
  }
  return <MatchPage state={answer ?? opened} />
}
