import Link from 'next/link'
import { longDate } from '@/lib/platform/dates'
import { forgetShare, revokeShare } from '@/lib/profile/share-actions'
import type { ShareLink } from '@/lib/profile/share-schema'
import { SECTION_NAMES } from './section-names'

/** The links there are, the newest first; their addresses are known to nobody but who copied them. */
export function ShareList({ links }: { links: readonly ShareLink[] }) {
  return (
    <section aria-labelledby="links">
      <h2 id="links" className="font-bold text-xl">
        Your links
      </h2>
      <ul className="mt-3 grid gap-3">
        {links.map((link) => (
          <li
            key={link.id}
            className={`card-box grid gap-3 p-4 sm:grid-cols-[1fr_auto] sm:items-start sm:p-5 ${link.state === 'live' ? '' : 'border-dashed'}`}
          >
            <div className="min-w-0">
              <h3 className="font-bold text-lg wrap-anywhere">{link.label}</h3>
              <p className="text-soft">{stateOf(link)}</p>
              <p className="mt-2 text-sm">Shows {contentsOf(link)}.</p>
              <p className="text-sm">{viewsOf(link)}</p>
            </div>
            <div className="flex flex-wrap gap-2">
              {link.state === 'live' ? (
                <>
                  <Link
                    href={`/me/profile/preview?as=${link.id}`}
                    className="button button-small"
                    aria-label={`Preview ${link.label}`}
                  >
                    Preview
                  </Link>
                  <LinkButton action={revokeShare} link={link} verb="End now" />
                </>
              ) : (
                <LinkButton action={forgetShare} link={link} verb="Remove from the list" />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface LinkButtonProps {
  action: (form: FormData) => Promise<void>
  link: ShareLink
  verb: string
}

function LinkButton({ action, link: { id, label }, verb }: LinkButtonProps) {
  return (
    <form action={action}>
      <input type="hidden" name="id" value={id} />
      <button type="submit" className="button button-small" aria-label={`${verb}: ${label}`}>
        {verb}
      </button>
    </form>
  )
}

function stateOf({ state, createdOn, expiresOn }: ShareLink): string {
  const made = `Made on ${longDate(createdOn)}`
  if (state === 'revoked') return `${made}; ended by you.`
  if (state === 'expired') return `${made}; ended on ${longDate(expiresOn ?? createdOn)}.`
  return expiresOn
    ? `${made}; good until ${longDate(expiresOn)}.`
    : `${made}; good until you end it.`
}

function contentsOf({ sections, roadmaps }: ShareLink): string {
  const parts = [
    ...sections.filter((section) => section !== 'roadmaps').map((name) => SECTION_NAMES[name]),
    ...roadmaps.map(({ title }) => `the roadmap ${title}`),
  ]
  if (parts.length === 0) return 'name, headline and the text about you'
  return new Intl.ListFormat('en-GB').format(parts)
}

function viewsOf({ views, lastViewedOn }: ShareLink): string {
  if (views === 0 || !lastViewedOn) return 'Not opened yet.'
  return `Opened ${views === 1 ? 'once' : `${views} times`}, last on ${longDate(lastViewedOn)}.`
}
