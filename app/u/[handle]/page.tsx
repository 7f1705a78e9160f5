import { notFound } from 'next/navigation'
import { ProfileFoot } from '@/components/profile/profile-foot'
import { profilePage } from '@/components/profile/profile-pages'
import { profileStructuredData } from '@/components/profile/profile-structured-data'
import { PublicProfilePage } from '@/components/profile/public-profile'
import { readPublicProfile } from '@/components/profile/read-profile'
import { pageMetadata } from '@/components/site/metadata'
import { StructuredData } from '@/components/site/structured-data'
import { siteUrl } from '@/lib/platform/site-url'

/** Never cached: turning the profile off takes effect at once. */
export const instant = false

export async function generateMetadata({ params }: PageProps<'/u/[handle]'>) {
  const profile = await readPublicProfile((await params).handle)
  return profile ? pageMetadata(profilePage(profile)) : { robots: { index: false } }
}

export default async function ProfilePage({ params, searchParams }: PageProps<'/u/[handle]'>) {
  const profile = await readPublicProfile((await params).handle)
  if (!profile) notFound()
  return (
    <>
      <StructuredData data={profileStructuredData(profile, siteUrl())} />
      <PublicProfilePage profile={profile} asked={await searchParams} />
      <ProfileFoot named={profile.handle} isPublic />
    </>
  )
}
