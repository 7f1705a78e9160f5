import type { Metadata } from 'next'
import { BadgeSnippets } from '@/components/badge/badge-snippets'
import { ProfileForm } from '@/components/profile/profile-form'
import { requireViewer } from '@/lib/account/require-viewer'
import { siteUrl } from '@/lib/platform/site-url'
import { fieldsOf } from '@/lib/profile/profile-form'
import { profileFormState } from '@/lib/profile/profile-form-state'
import { PICTURED } from '@/lib/profile/profile-picture'
import { followedTitles, ownProfile } from '@/lib/profile/queries'
import { publicProfile } from '@/lib/profile/shown-queries'

export const metadata: Metadata = { title: 'Profile', robots: { index: false } }
export const instant = false

export default async function EditProfilePage() {
  const person = await requireViewer('/me/profile')
  const own = await ownProfile(person.id)
  const opened = { values: fieldsOf(own), faults: {}, saved: false }
  const state = (await profileFormState.ofThisRequest()) ?? opened
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
