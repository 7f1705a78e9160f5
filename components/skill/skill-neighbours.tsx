import type { Route } from 'next'
import Link from 'next/link'
import type { Neighbour, SkillPage } from '@/lib/skill/page'

interface SkillNeighboursProps {
  skill: Pick<SkillPage, 'requires' | 'unlocks'>
  addressOf: (slug: string) => Route
}

/** What comes before and what it opens, each with the reason. */
export function SkillNeighbours({ skill, addressOf }: SkillNeighboursProps) {
  return (
    <>
      <Neighbours title="Before it" neighbours={skill.requires} addressOf={addressOf} />
      <Neighbours title="It opens the way to" neighbours={skill.unlocks} addressOf={addressOf} />
    </>
  )
}

interface NeighboursProps {
  title: string
  neighbours: readonly Neighbour[]
  addressOf: (slug: string) => Route
}

function Neighbours({ title, neighbours, addressOf }: NeighboursProps) {
  if (neighbours.length === 0) return null
  return (
    <section className="mt-6">
      <h3 className="font-bold text-lg">{title}</h3>
      <ul className="mt-2 grid gap-2.5">
        {neighbours.map(({ skill, title, reason }) => (
          <li key={skill}>
            <Link href={addressOf(skill)} className="link font-semibold" scroll={false}>
              {title}
            </Link>
            <span className="block text-sm text-soft">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
