import type { Route } from 'next'
import Link from 'next/link'

/** The questions that people bring, as the boards of one signpost. */
export function Questions({ hasRoleGuide }: { hasRoleGuide: boolean }) {
  return (
    <nav aria-label="Questions" className="self-center">
      <ul className="relative grid gap-2.5 before:absolute before:inset-y-0 before:left-8 before:w-2.5 before:translate-y-4 before:bg-ink/70 md:gap-3.5">
        <Board
          href={hasRoleGuide ? '/guides/full-stack-vs-backend' : '/guides'}
          question="Full stack or backend?"
          answer="What each asks for, skill by skill"
        />
        <Board
          href="/roadmaps"
          question="How far am I?"
          answer="Tick what you know, see what is left"
        />
        <Board
          href="/match"
          question="Does this job fit?"
          answer="Paste a posting, see what it asks for"
        />
      </ul>
    </nav>
  )
}

function Board({ href, question, answer }: { href: string; question: string; answer: string }) {
  return (
    <li className="relative">
      <Link
        href={href as Route}
        className="signboard block py-2 pr-10 pl-5 transition-transform hover:translate-x-1 md:py-3"
      >
        <strong className="block font-extrabold text-lg leading-tight md:text-xl">
          {question}
        </strong>
        <span className="text-sm">{answer}</span>
      </Link>
    </li>
  )
}
