import type { Route } from 'next'
import Link from 'next/link'

/** The questions people come with, each with the page that answers it. */
export function Questions() {
  return (
    <nav aria-label="Questions" className="mx-auto max-w-[74rem] px-4 pb-12">
      <ul className="grid gap-3 md:grid-cols-3">
        {QUESTIONS.map(({ address, asks, gets }) => (
          <li key={address} className="card-box relative px-5 py-4 hover:border-ink">
            <Link
              href={address as Route}
              className="font-bold text-lg after:absolute after:inset-0"
            >
              {asks}
            </Link>
            <p className="text-soft">{gets}</p>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const QUESTIONS = [
  {
    address: '/choose',
    asks: 'Backend, frontend or full stack?',
    gets: 'Ten situations show which way you lean, and why.',
  },
  {
    address: '/compare',
    asks: 'How far is it from one to the other?',
    gets: 'What two roadmaps share, and what you still lack.',
  },
  {
    address: '/match',
    asks: 'Does this job fit?',
    gets: 'A posting, held against what you know.',
  },
] as const
