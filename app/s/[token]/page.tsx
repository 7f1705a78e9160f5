import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProfileFoot } from '@/components/profile/profile-foot'
import { sharedPage } from '@/components/profile/profile-pages'
import { PublicProfilePage } from '@/components/profile/public-profile'
import { readSharedProfile } from '@/components/profile/read-profile'
import { pageMetadata } from '@/components/site/metadata'

/** Never cached: ending the link takes effect at once. */
export const instant = false

export async function generateMetadata({ params }: PageProps<'/s/[token]'>): Promise<Metadata> {
  const { token } = await params
  const profile = await readSharedProfile(token)
  // The page repeats what headers say, for those whom headers do not reach: a saved copy, and readers of the page alone.
  if (!profile) return { robots: { index: false, follow: false }, referrer: 'no-referrer' }
  return pageMetadata(sharedPage(profile, token))
}

export default async function SharedProfilePage({ params, searchParams }: PageProps<'/s/[token]'>) {
  const { token } = await params
  const profile = await readSharedProfile(token)
  if (!profile) notFound()
  return (
    <>
      <PublicProfilePage profile={profile} asked={await searchParams} />
      <ProfileFoot named={token} isPublic={false} />
    </>
  )
}
