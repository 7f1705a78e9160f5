'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

const PLACES: readonly { href: Route; label: string }[] = [
  { href: '/me', label: 'Logbook' },
  { href: '/me/profile', label: 'Profile' },
  { href: '/me/settings', label: 'Settings' },
]

export function MeNavigation() {
  const here = usePathname()
  return (
    <nav aria-label="Your pages" className="mb-6 flex gap-1 border-line border-b">
      {PLACES.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={here === href ? 'page' : undefined}
          className="inline-flex min-h-11 items-center border-transparent border-b-3 px-3 font-semibold aria-[current=page]:border-trail"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
