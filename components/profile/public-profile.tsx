import type { ShownProfile } from '@/lib/profile/schema'
import { ProfileActivity } from './profile-activity'
import { ProfileConfirmed } from './profile-confirmed'
import { ProfileContact, ProfileEvidence, ProfileRoadmaps } from './profile-sections'
import { ProfileSkills } from './profile-skills'

/** A hiker's pass: who this is, where on which trail, and what is proven. Shows exactly what the API answers. */
export function PublicProfilePage({ profile }: { profile: ShownProfile }) {
  const { handle, name, headline, bio, roadmaps, evidence, skills, activity, confirmed, contact } =
    profile
  return (
    <article className="mx-auto max-w-[56rem] px-4 pt-6">
      <header className="card-box overflow-hidden">
        <div aria-hidden="true" className="contours h-16 border-line border-b" />
        <div className="px-6 py-6 sm:px-8">
          <h1 className="font-extrabold text-4xl tracking-tight">
            {name || handle || 'A shared profile'}
          </h1>
          {headline && <p className="mt-1 text-xl">{headline}</p>}
          {contact && <ProfileContact contact={contact} />}
        </div>
      </header>
      <div className="mt-8 grid gap-10">
        {bio && <p className="prose whitespace-pre-line">{bio}</p>}
        {roadmaps && roadmaps.length > 0 && <ProfileRoadmaps roadmaps={roadmaps} />}
        {evidence && evidence.length > 0 && <ProfileEvidence evidence={evidence} />}
        {skills && skills.length > 0 && <ProfileSkills areas={skills} />}
        {activity && <ProfileActivity activity={activity} />}
        {confirmed && confirmed.length > 0 && <ProfileConfirmed confirmed={confirmed} />}
      </div>
    </article>
  )
}
