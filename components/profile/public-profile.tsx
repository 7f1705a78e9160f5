import { siteUrl } from '@/lib/platform/site-url'
import type { ShownProfile } from '@/lib/profile/schema'
import { shownHost } from '@/lib/profile/shown-host'
import { printedAddress } from './printed-address'
import { ProfileActivity } from './profile-activity'
import { ProfileConfirmed } from './profile-confirmed'
import { ProfileContact } from './profile-contact'
import { ProfileFacts } from './profile-facts'
import { filterAsked } from './profile-filter'
import { ProfileRoadmaps } from './profile-roadmaps'
import { ProfileTiers } from './profile-tiers'
import { ProfileWork } from './profile-work'

interface PublicProfilePageProps {
  profile: ShownProfile
  /** The part of the address after its question mark. */
  asked: Record<string, string | string[] | undefined>
}

/** More than this is printed in smaller letters; a piece of evidence takes the room of four skills. */
const MUCH = 120

/** A hiker's pass: who this is, where on which trail, and what is proven. Shows exactly what the API answers. */
export function PublicProfilePage({ profile, asked }: PublicProfilePageProps) {
  const { bio, roadmaps = [], evidence = [], skills = [], activity, confirmed = [] } = profile
  const work = evidence.length > 0 || skills.length > 0
  const beside = roadmaps.length > 0 || activity || confirmed.length > 0
  const isEmpty = !work && roadmaps.length === 0 && confirmed.length === 0
  const count = skills.reduce((sum, { skills }) => sum + skills.length, 4 * evidence.length)
  return (
    <article className="profile" data-much={count > MUCH}>
      <ProfileHead profile={profile} />
      {bio && (
        <p dir="auto" className="prose mt-6 whitespace-pre-line">
          {bio}
        </p>
      )}
      {isEmpty && (
        <p className="mt-8 text-lg text-soft">No skills, roadmaps or evidence are shown here.</p>
      )}
      <div className="profile-parts" data-columns={work && (beside || skills.length > 0)}>
        {work && (
          <div className="profile-main">
            <ProfileWork
              evidence={evidence.map((piece) => ({
                ...piece,
                host: shownHost(piece.url),
                printed: printedAddress(piece.url),
              }))}
              areas={skills}
              asked={filterAsked(asked)}
              as={typeof asked.as === 'string' ? asked.as : undefined}
            />
          </div>
        )}
        <div className="profile-aside">
          {roadmaps.length > 0 && <ProfileRoadmaps roadmaps={roadmaps} />}
          {activity && <ProfileActivity activity={activity} />}
          {confirmed.length > 0 && <ProfileConfirmed confirmed={confirmed} />}
          {skills.length > 0 && <ProfileTiers evidence={profile.evidence !== undefined} />}
        </div>
      </div>
    </article>
  )
}

function ProfileHead({ profile }: { profile: ShownProfile }) {
  const { handle, name, headline, contact } = profile
  return (
    <header className="profile-head">
      <div aria-hidden="true" className="contours h-12 print:hidden" />
      <div className="px-5 pt-4 pb-5 sm:px-8">
        <h1 className="font-extrabold text-3xl leading-tight tracking-tight wrap-anywhere sm:text-4xl">
          <bdi>{name || handle || 'A shared profile'}</bdi>
        </h1>
        {headline && (
          <p className="mt-1 text-xl wrap-anywhere">
            <bdi>{headline}</bdi>
          </p>
        )}
        {contact && <ProfileContact contact={contact} />}
        {handle && <p className="printed-address">{printedAddress(`${siteUrl()}/u/${handle}`)}</p>}
      </div>
      <ProfileFacts profile={profile} />
    </header>
  )
}
