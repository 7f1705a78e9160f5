import type { Route } from 'next'
import Link from 'next/link'

/** The way back to the page whose form was not taken. */
export function BackButton({ to }: { to: string }) {
  return (
    <Link href={to as Route} className="button button-main mt-5" prefetch={false}>
      Back
    </Link>
  )
}
