import type { Route } from 'next'
import Link from 'next/link'
import type { Dashboard } from '@/lib/insight/dashboard-queries'

/** Nothing is followed: where to begin. */
export function NoTrail({ choices }: Pick<Dashboard, 'choices'>) {
  return (
    <div className="card-box grid overflow-hidden sm:grid-cols-[1fr_12rem]">
      <div className="px-5 pt-6 pb-7">
        <h2 className="font-extrabold text-2xl">You follow no roadmap yet</h2>
        <p className="mt-1 max-w-prose">
          Follow one, or tick a skill on it, and how far you are, what comes next and how you got
          there stand here.
        </p>
        <ul className="mt-5 grid justify-items-start gap-2.5 border-trail border-l-6 pl-4">
          {choices.map(({ slug, title, skillCount }) => (
            <li key={slug}>
              <Link
                href={`/roadmaps/${slug}` as Route}
                className="signboard inline-flex min-h-11 items-center gap-3 py-2 pr-9 pl-4"
              >
                <strong className="font-bold">{title}</strong>
                <span className="text-sm">{skillCount} skills</span>
              </Link>
            </li>
          ))}
        </ul>
        <p className="mt-5">
          <Link href="/roadmaps" className="link">
            What each of them is about
          </Link>
        </p>
      </div>
      <div aria-hidden="true" className="contours hidden border-line border-l bg-paper sm:block" />
    </div>
  )
}
