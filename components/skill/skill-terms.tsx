import type { Route } from 'next'
import Link from 'next/link'
import { fold } from '@/lib/skill/fold'
import type { SkillTerm } from '@/lib/skill/schema'
import { Markdown } from './markdown'

interface SkillTermsProps {
  skill: string
  terms: readonly SkillTerm[]
  heading: 'h2' | 'h3'
}

/** Lists the trade's terms for the things that the text says plainly; each term has a URL to share. */
export function SkillTerms({ skill, terms, heading: Heading }: SkillTermsProps) {
  if (terms.length === 0) return null
  return (
    <section className="mt-6">
      <Heading className="font-bold text-lg">In other words</Heading>
      <dl className="terms">
        {terms.map(({ term, meaning }) => (
          <div key={term} id={idOf(term)}>
            <dt>
              <Link href={`/skills/${skill}#${idOf(term)}` as Route} prefetch={false}>
                {term}
              </Link>
            </dt>
            <dd>
              <Markdown text={meaning} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function idOf(term: string): string {
  return `term-${fold(term).replaceAll(' ', '-')}`
}
