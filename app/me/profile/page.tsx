import type { Metadata } from 'next'
import { BadgeSnippets } from '@/components/badge/badge-snippets'
import { ProfileForm } from '@/components/profile/profile-form'
import { siteUrl } from '@/components/site/metadata'
import { signedIn } from '@/lib/account/signed-in'
import { profileAnswers } from '@/lib/profile/answers'
import { fieldsOf } from '@/lib/profile/profile-form'
import { PICTURED } from '@/lib/profile/profile-picture'
import { followedTitles, ownProfile } from '@/lib/profile/queries'
import { publicProfile } from '@/lib/profile/shown-queries'

export const metadata: Metadata = { title: 'Profile', robots: { index: false } }
export const instant = false

export default async function EditProfilePage() {
  const person = await signedIn('/me/profile')
  const own = await ownProfile(person.id)
  const opened = { values: fieldsOf(own), faults: {}, saved: false }
  const state = (await profileAnswers.answerToThisRequest()) ?? opened
  const shown = own.handle && (await publicProfile(own.handle, new Date(), PICTURED))
  return (
    <>
      <ProfileForm
        state={state}
        roadmaps={await followedTitles(person.id)}
        site={siteUrl().replace(/^https?:\/\//, '')}
      />
      {shown && <BadgeSnippets profile={shown} site={siteUrl()} />}
    </>
  )
}
