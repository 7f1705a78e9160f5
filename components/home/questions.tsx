import type { Route } from 'next'
import Link from 'next/link'

/** The questions people come with, as the boards of one signpost, each leading to the page that answers it. */
export function Questions({ inARow = false }: { inARow?: boolean }) {
  return (
    <nav aria-label="Questions" className="self-center">
      <ul className={inARow ? 'grid gap-2.5 md:grid-cols-3' : ON_A_POST}>
        {QUESTIONS.map(({ address, asks, gets }) => (
          <li key={address} className="relative">
            <Link
              href={address as Route}
              className="signboard block h-full py-2 pr-10 pl-5 transition-transform hover:translate-x-1 md:py-3"
            >
              <strong className="block font-extrabold text-lg leading-tight md:text-xl">
                {asks}
              </strong>
              <span className="text-sm">{gets}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const ON_A_POST =
  'relative grid gap-2.5 before:absolute before:inset-y-0 before:left-8 before:w-2.5 before:translate-y-4 before:bg-ink/70 md:gap-3.5'

const QUESTIONS = [
  {
    address: '/choose',
    asks: 'Full stack or backend?',
    gets: 'Ten situations show which way you lean',
  },
  {
    address: '/compare',
    asks: 'How far am I?',
    gets: 'What two roles share, and what you lack',
  },
  {
    address: '/match',
    asks: 'Does this job fit?',
    gets: 'A posting, held against what you know',
  },
] as const
