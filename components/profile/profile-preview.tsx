import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { PreviewedAs } from '@/lib/profile/previewed-as'
import type { ShareLink } from '@/lib/profile/share-schema'

interface ProfilePreviewProps {
  as: PreviewedAs
  links: readonly ShareLink[]
  /** Nobody else can open the profile now. */
  closed: boolean
  /** True if those it stands in for find anything. */
  found: boolean
  /** The profile they see, from the same query and component. */
  children: ReactNode
}

/** One's profile as others get it, now: everyone, or whoever has one of the links. */
export function ProfilePreview({ as, links, closed, found, children }: ProfilePreviewProps) {
  const live = links.filter(({ state }) => state === 'live')
  return (
    <>
      <nav aria-label="Preview as" className="flex flex-wrap items-center gap-2">
        <span className="mr-1 text-soft">Preview as</span>
        <Choice as="everyone" chosen={as === 'everyone'}>
          A stranger
        </Choice>
        {closed && (
          <Choice as="published" chosen={as === 'published'}>
            A stranger, once it is public
          </Choice>
        )}
        {live.map(({ id, label }) => (
          <Choice key={id} as={id} chosen={typeof as === 'object' && as.share === id}>
            {label}
          </Choice>
        ))}
      </nav>
      <p role="status" className="mt-3 text-soft">
        {saidOf(as, found)}
      </p>
      <div className="mt-4 rounded-card border-2 border-edge border-dashed pb-6">{children}</div>
    </>
  )
}

interface ChoiceProps {
  as: string
  chosen: boolean
  children: string
}

function Choice({ as, chosen, children }: ChoiceProps) {
  return (
    <Link
      href={`/me/profile/preview?as=${as}` as Route}
      aria-current={chosen ? 'true' : undefined}
      className="button button-small max-w-full wrap-anywhere aria-[current]:border-done aria-[current]:bg-done-tint"
    >
      {children}
    </Link>
  )
}

function saidOf(as: PreviewedAs, found: boolean): string {
  if (as === 'published')
    return 'Not as it is now: this is what everyone would get if your profile were public, with the parts you show.'
  if (as === 'everyone')
    return found
      ? 'This is what everyone gets who opens your profile, signed in or not.'
      : 'Your profile is private. This is what everyone gets who opens its address.'
  return found
    ? 'This is what whoever has this link gets.'
    : 'This link has ended. This is what whoever has it gets.'
}
