import type { Metadata } from 'next'
import { SharePage } from '@/components/profile/share-page'
import { requireViewer } from '@/lib/account/require-viewer'
import { siteUrl } from '@/lib/platform/site-url'
import { shareFormState } from '@/lib/profile/profile-form-state'
import { NEW_SHARE } from '@/lib/profile/share-form'
import { shareChoices, shareLinksOf } from '@/lib/profile/share-queries'

export const metadata: Metadata = { title: 'Share links', robots: { index: false } }
export const instant = false

export default async function SharesPage() {
  const person = await requireViewer('/me/shares')
  const [choices, links, answer] = await Promise.all([
    shareChoices(person.id),
    shareLinksOf(person.id, new Date()),
    shareFormState.ofThisRequest(),
  ])
  return <SharePage state={answer ?? NEW_SHARE} choices={choices} links={links} site={siteUrl()} />
}
