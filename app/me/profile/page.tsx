import type { Metadata } from 'next'
import { ProfileForm } from '@/components/profile/profile-form'
import { siteUrl } from '@/components/site/metadata'
import { signedIn } from '@/lib/account/signed-in'
import { profileAnswers } from '@/lib/profile/answers'
import { fieldsOf } from '@/lib/profile/profile-form'
import { followedTitles, ownProfile } from '@/lib/profile/queries'

export const metadata: Metadata = { title: 'Profile', robots: { index: false } }
export const instant = false

export default async function EditProfilePage() {
  const person = await signedIn('/me/profile')
  const opened = { values: fieldsOf(await ownProfile(person.id)), faults: {}, saved: false }
  const state = (await profileAnswers.answerToThisRequest()) ?? opened
  return (
    <ProfileForm
      state={state}
      roadmaps={await followedTitles(person.id)}
      site={siteUrl().replace(/^https?:\/\//, '')}
    />
  )
}
