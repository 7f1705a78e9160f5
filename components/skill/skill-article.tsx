import type { Route } from 'next'
import Link from 'next/link'
import { StatusButtons } from '@/components/progress/status-buttons'
import { UndoToast } from '@/components/progress/undo-toast'
import { StructuredData } from '@/components/site/structured-data'
import { siteUrl } from '@/lib/platform/site-url'
import type { SkillPage } from '@/lib/skill/page'
import { OwnPart } from './own-part'
import { SkillFacts } from './skill-facts'
import { SkillNeighbours } from './skill-neighbours'
import { SkillResources } from './skill-resources'
import { skillStructuredData } from './skill-structured-data'
import { SkillText } from './skill-text'

/** A guidebook page: the text in one column, its neighbours and roadmaps beside it. */
export function SkillArticle({ skill }: { skill: SkillPage }) {
  return (
    <article className="mx-auto grid grid-cols-1 max-w-[64rem] gap-x-16 gap-y-8 px-4 pt-6 lg:grid-cols-[1fr_18rem]">
      <StructuredData data={skillStructuredData(siteUrl(), skill)} />
      <div>
        <h1 className="mb-3 font-extrabold text-4xl tracking-tight">{skill.title}</h1>
        <SkillFacts skill={skill} />
        <div className="my-5 max-w-md">
          <StatusButtons skill={skill.slug} />
        </div>
        <SkillText skill={skill} heading="h2" />
        <SkillResources resources={skill.resources} checked={skill.checked} heading="h2" />
        <OwnPart skill={skill.slug} title={skill.title} heading="h2" />
      </div>
      <UndoToast skill={{ slug: skill.slug, title: skill.title }} />
      <aside aria-label="Around this skill" className="lg:pt-14">
        <h2 className="font-bold text-lg">On the map</h2>
        <ul className="mt-2 grid gap-2">
          {skill.roadmaps.map(({ slug, title }) => (
            <li key={slug}>
              <Link
                href={`/roadmaps/${slug}/${skill.slug}` as Route}
                className="signboard block py-2 pr-8 pl-4 font-bold"
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
        <SkillNeighbours
          skill={skill}
          addressOf={(slug) => `/skills/${slug}` as Route}
          heading="h2"
        />
      </aside>
    </article>
  )
}
