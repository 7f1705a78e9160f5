'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

/** One's own pages, in the order of a visit: what happened, what one shows, what one sets. */
const PLACES: readonly { href: Route; label: string }[] = [
  { href: '/me', label: 'Logbook' },
  { href: '/me/history', label: 'History' },
  { href: '/me/profile', label: 'Profile' },
  { href: '/me/evidence', label: 'Evidence' },
  { href: '/me/shares', label: 'Share links' },
  { href: '/me/settings', label: 'Settings' },
]

export function MeNavigation() {
  const here = usePathname()
  return (
    <nav aria-label="Your pages" className="mb-6 border-line border-b pb-2">
      <ul className="-mx-3 flex flex-wrap gap-x-1">
        {PLACES.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isAt(here, href) ? 'page' : undefined}
              className="inline-flex min-h-11 items-center rounded-card px-3 font-semibold hover:bg-card aria-[current=page]:bg-sign aria-[current=page]:text-on-sign"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A page belongs to the place whose address begins its own; every address begins with the logbook's. */
function isAt(here: string, place: Route): boolean {
  return here === place || (place !== '/me' && here.startsWith(`${place}/`))
}
