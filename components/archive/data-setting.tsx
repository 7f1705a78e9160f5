import type { Route } from 'next'
import Link from 'next/link'

/** Links to the page for export and import. */
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
