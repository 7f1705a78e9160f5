import type { Route } from 'next'
import Link from 'next/link'
import type { Neighbour, SkillPage } from '@/lib/skill/page'

interface SkillNeighboursProps {
  skill: Pick<SkillPage, 'requires' | 'unlocks'>
  addressOf: (slug: string) => Route
  heading?: 'h2' | 'h3'
}

/** Lists the prerequisites and the unlocked skills, each with the reason. */
export function SkillNeighbours({ skill, ...rest }: SkillNeighboursProps) {
  return (
    <>
      <Neighbours title="Before it" neighbours={skill.requires} {...rest} />
      <Neighbours title="It opens the way to" neighbours={skill.unlocks} {...rest} />
    </>
  )
}

interface NeighboursProps extends Omit<SkillNeighboursProps, 'skill'> {
  title: string
  neighbours: readonly Neighbour[]
}

function Neighbours({ title, neighbours, addressOf, heading: Heading = 'h3' }: NeighboursProps) {
  if (neighbours.length === 0) return null
  return (
    <section className="mt-6">
      <Heading className="font-bold text-lg">{title}</Heading>
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
