import type { SkillPage } from '@/lib/skill/page'
import { ActCheck } from './act-check'
import { Markdown } from './markdown'

/** What it is and why it matters, then the acts by which one knows it. */
interface SkillTextProps {
  skill: Pick<SkillPage, 'slug' | 'body' | 'criteria'>
  heading?: 'h2' | 'h3'
}

export function SkillText({ skill, heading: Heading = 'h3' }: SkillTextProps) {
  return (
    <>
      <Markdown text={skill.body} />
      {skill.criteria.length > 0 && (
        <section className="mt-6">
          <Heading className="font-bold text-lg">You know it when</Heading>
          <ul className="mt-2 grid max-w-[65ch] gap-2">
            {skill.criteria.map((act) => (
              <li key={act}>
                <ActCheck skill={skill.slug} act={act}>
                  <Markdown text={act} />
                </ActCheck>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
