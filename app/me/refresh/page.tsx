import type { Metadata } from 'next'
import { z } from 'zod'
import { RefreshPage } from '@/components/review/refresh-page'
import type { Said } from '@/components/review/refresh-said'
import { requireViewer } from '@/lib/account/require-viewer'
import { timeZoneOf } from '@/lib/insight/calendar-queries'
import { nextQuestionOn, refreshRound } from '@/lib/review/queries'
import { skillPage } from '@/lib/skill/queries'
import { slug } from '@/lib/skill/schema'

export const metadata: Metadata = { title: 'Still know it?', robots: { index: false } }
export const instant = false

export default async function Page({ searchParams }: PageProps<'/me/refresh'>) {
  const person = await requireViewer('/me/refresh')
  const { after, of, said } = told.parse(await searchParams)
  const [round, lastSaid, timeZone] = await Promise.all([
    refreshRound(person.id, new Date(), after),
    of && said ? saidOf(person.id, of, said) : null,
    timeZoneOf(person.id),
  ])
  return <RefreshPage round={round} said={lastSaid} after={after} timeZone={timeZone} />
}

/** The parameters of the URL; those of a URL that somebody made up count as missing. */
const told = z.object({
  after: slug.optional().catch(undefined),
  of: slug.optional().catch(undefined),
  said: z.enum(['known', 'shaky', 'learning']).optional().catch(undefined),
})

async function saidOf(userId: string, skill: string, answer: Said['answer']): Promise<Said | null> {
  const next = await nextQuestionOn(userId, skill)
  if (next) return { skill, answer, ...next }
  const title = answer === 'learning' && (await skillPage(skill))?.title
  return title ? { skill, answer, title, nextAt: null } : null
}
