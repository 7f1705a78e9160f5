import { SkillLink } from '@/components/skill/skill-link'

/** A skill by its title. One that left the content has no page of its own any more, only what one did with it. */
export function HistorySkill({
  skill,
  title,
  gone,
}: {
  skill: string
  title: string
  gone: boolean
}) {
  const link = (
    <SkillLink slug={skill} gone={gone} className="font-semibold" linked="hover:underline">
      {title}
    </SkillLink>
  )
  if (!gone) return link
  return (
    <span>
      {link} <span className="text-soft text-sm">(on no roadmap any more)</span>
    </span>
  )
}
