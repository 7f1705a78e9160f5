import type { SkillPage } from '@/lib/skill/page'
import { ActCheck } from './act-check'
import { Markdown } from './markdown'
import { SkillTerms } from './skill-terms'
import { WorkedText } from './worked-text'

interface SkillTextProps {
  skill: Pick<SkillPage, 'slug' | 'body' | 'example' | 'exercise' | 'terms' | 'criteria'>
  heading?: 'h2' | 'h3'
}

/** The text of a skill: its explanation, an example, an exercise, the terms of the trade and the criteria for knowing it. */
export function SkillText({ skill, heading: Heading = 'h3' }: SkillTextProps) {
  return (
    <>
      <WorkedText text={skill.body} />
      {skill.example && (
        <section className="mt-6">
          <Heading className="mb-2 font-bold text-lg">Example</Heading>
          <WorkedText text={skill.example} />
        </section>
      )}
      {skill.exercise && (
        <section className="exercise">
          <Heading className="mb-2 font-bold text-lg">Try it</Heading>
          <WorkedText text={skill.exercise} />
        </section>
      )}
      <SkillTerms skill={skill.slug} terms={skill.terms} heading={Heading} />
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
