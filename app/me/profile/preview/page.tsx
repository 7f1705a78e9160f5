import type { Metadata } from 'next'
import NotFound from '@/app/not-found'
import { ProfilePreview } from '@/components/profile/profile-preview'
import { PublicProfilePage } from '@/components/profile/public-profile'
import { requireViewer } from '@/lib/account/require-viewer'
import { previewedAs } from '@/lib/profile/previewed-as'
import { ownProfile } from '@/lib/profile/queries'
import { shareLinksOf } from '@/lib/profile/share-queries'
import { previewedProfile } from '@/lib/profile/shown-queries'

export const metadata: Metadata = { title: 'Preview', robots: { index: false } }
export const instant = false

export default async function PreviewPage({ searchParams }: PageProps<'/me/profile/preview'>) {
  const person = await requireViewer('/me/profile/preview')
  const asked = await searchParams
  const as = previewedAs(asked.as)
  const now = new Date()
  const [shown, links, { visibility }] = await Promise.all([
    previewedProfile(person.id, as, now),
    shareLinksOf(person.id, now),
    ownProfile(person.id),
  ])
  return (
    <ProfilePreview
      as={as}
      links={links}
      closed={visibility.profile === 'private'}
      found={shown !== null}
    >
      {shown ? <PublicProfilePage profile={shown} asked={asked} /> : <NotFound />}
    </ProfilePreview>
  )
}
