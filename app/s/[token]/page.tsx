import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProfileFoot } from '@/components/profile/profile-foot'
import { PublicProfilePage } from '@/components/profile/public-profile'
import { readSharedProfile } from '@/components/profile/read-profile'

/** Never cached: ending the link takes effect at once. */
export const instant = false

export async function generateMetadata({ params }: PageProps<'/s/[token]'>): Promise<Metadata> {
  const profile = await readSharedProfile((await params).token)
  // Said again where headers do not reach: in a saved copy, and to those who read only the page.
  const secret = { robots: { index: false, follow: false }, referrer: 'no-referrer' } as const
  if (!profile) return secret
  return { ...secret, title: profile.name || 'A shared profile', description: profile.headline }
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
