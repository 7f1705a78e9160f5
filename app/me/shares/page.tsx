import type { Metadata } from 'next'
import { SharePage } from '@/components/profile/share-page'
import { siteUrl } from '@/components/site/metadata'
import { signedIn } from '@/lib/account/signed-in'
import { shareAnswers } from '@/lib/profile/answers'
import { NEW_SHARE } from '@/lib/profile/share-form'
import { shareChoices, shareLinksOf } from '@/lib/profile/share-queries'

export const metadata: Metadata = { title: 'Share links', robots: { index: false } }
export const instant = false

export default async function SharesPage() {
  const person = await signedIn('/me/shares')
  const [choices, links, answer] = await Promise.all([
    shareChoices(person.id),
    shareLinksOf(person.id, new Date()),
    shareAnswers.answerToThisRequest(),
  ])
  return <SharePage state={answer ?? NEW_SHARE} choices={choices} links={links} site={siteUrl()} />
}
