import { MapPin } from 'lucide-react'
import type { PublicProfile } from '@/lib/profile/schema'
import { printedAddress } from './printed-address'

export function ProfileContact({ contact }: { contact: NonNullable<PublicProfile['contact']> }) {
  const { location, links } = contact
  if (!location && links.length === 0) return null
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 wrap-anywhere">
      {location && (
        <li className="inline-flex min-w-0 items-center gap-1.5 text-soft">
          <MapPin className="size-4 flex-none" aria-hidden="true" />
          <bdi className="min-w-0">{location}</bdi>
        </li>
      )}
      {links.map(({ label, url }) => (
        <li key={`${label} ${url}`}>
          <a href={url} rel="nofollow ugc noopener" className="link font-semibold">
            <bdi>{label}</bdi>
          </a>
          <bdi className="printed-address"> {printedAddress(url)}</bdi>
        </li>
      ))}
    </ul>
  )
}
