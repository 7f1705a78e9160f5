import Link from 'next/link'

const VIEWS = [
  { view: 'day', href: '/me/history', label: 'By day' },
  { view: 'skill', href: '/me/history?by=skill', label: 'By skill' },
] as const

export function HistoryHeading({ view: here }: { view: 'day' | 'skill' }) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div>
        <h1 className="font-extrabold text-4xl tracking-tight">History</h1>
        <p className="mt-1 max-w-prose text-soft">
          Every change you made is kept. What you bring back is added as a change of its own, so
          nothing here is ever lost.
        </p>
      </div>
      <nav aria-label="Order of the history" className="flex gap-2">
        {VIEWS.map(({ view, href, label }) => (
          <Link
            key={view}
            href={href}
            aria-current={view === here ? 'page' : undefined}
            className="button button-small aria-[current=page]:border-sign aria-[current=page]:bg-sign aria-[current=page]:text-on-sign"
          >
            {label}
          </Link>
        ))}
      </nav>
    </header>
  )
}
