import { CopyField } from '@/components/ui/copy-field'
import { htmlBadge, markdownBadge } from '@/lib/drawing/badge-snippets'
import { pictureKey } from '@/lib/picture/picture'
import { pictureAddress } from '@/lib/picture/picture-address'
import { badgeOf } from '@/lib/profile/badge'
import { profilePicture } from '@/lib/profile/profile-picture'
import type { PublicProfile } from '@/lib/profile/schema'

interface BadgeSnippetsProps {
  /** The profile as everyone sees it now. */
  profile: PublicProfile
  site: string
}

/** Shows a profile's link preview, and its badges with the code to paste elsewhere. */
export function BadgeSnippets({ profile, site }: BadgeSnippetsProps) {
  const page = `${site}/u/${profile.handle}`
  const picture = profilePicture(profile)
  const badges = [undefined, ...(profile.roadmaps ?? [])].flatMap((roadmap) => {
    const badge = badgeOf(profile, roadmap?.slug)
    const path = `/u/${profile.handle}${roadmap ? `/${roadmap.slug}` : ''}/badge`
    return badge ? { badge, path, of: roadmap?.title ?? 'Your profile' } : []
  })
  return (
    <section aria-labelledby="badges" className="mt-12 grid max-w-2xl gap-4">
      <div>
        <h2 id="badges" className="font-bold text-xl">
          Show it elsewhere
        </h2>
        <p className="mt-1 text-soft">
          Chats draw your link as this picture. Badges are for READMEs and signatures and show your
          progress as of now. When you hide what a badge shows, it stops working here at once; sites
          that show it may keep the old one for a few minutes. Badges follow the reader’s light or
          dark; <code className="whitespace-nowrap">?theme=light</code> or{' '}
          <code className="whitespace-nowrap">?theme=dark</code> behind <code>badge.svg</code> fixes
          one.
        </p>
      </div>
      {/* biome-ignore lint/performance/noImgElement: drawn in the size in which it is shown */}
      <img
        src={pictureAddress(`/u/${profile.handle}`, picture)}
        alt="Your profile as chats show its link"
        width={1200}
        height={630}
        loading="lazy"
        className="h-auto w-full max-w-md rounded-card border border-line"
      />
      <ul className="grid gap-3">
        {badges.map(({ of, path, badge }, index) => {
          const snippet = { words: badge.name, image: `${site}${path}.svg`, page }
          return (
            <li key={path} className="card-box">
              <details open={index === 0} className="p-4">
                <summary>
                  <span className="inline-flex flex-wrap items-center gap-3 pl-1 align-middle">
                    <strong className="font-semibold">{of}</strong>
                    {/* Badges may be kept for a minute; what was just saved has another address. */}
                    {/* biome-ignore lint/performance/noImgElement: the very thing that others get */}
                    <img
                      src={`${path}.svg?v=${pictureKey(picture)}`}
                      alt={badge.words}
                      height={24}
                      className="h-6"
                    />
                  </span>
                </summary>
                <div className="mt-3 grid gap-3">
                  <CopyField label="Markdown" of={of} text={markdownBadge(snippet)} />
                  <CopyField label="HTML" of={of} text={htmlBadge(snippet)} />
                  <CopyField label="Endpoint for shields.io" of={of} text={`${site}${path}.json`} />
                </div>
              </details>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
