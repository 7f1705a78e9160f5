import type { Route } from 'next'
import Link from 'next/link'

/** Where all that is one's own is taken along and brought in. */
export function DataSetting() {
  return (
    <section className="mt-8">
      <h2 className="font-bold text-xl">Your data</h2>
      <p className="mt-1 mb-3 text-soft">
        Take everything along as a file, or bring in an export or a roadmap of your own.
      </p>
      <Link href={'/me/data' as Route} className="button">
        Take along or bring in
      </Link>
    </section>
  )
}
