import { BadgeCheck, Check, Circle, CircleDotDashed } from 'lucide-react'
import type { Standing } from '@/lib/posting/coverage'

const MARKS = {
  evidenced: { Icon: BadgeCheck, color: 'text-done' },
  done: { Icon: Check, color: 'text-done' },
  learning: { Icon: CircleDotDashed, color: 'text-learning' },
  missing: { Icon: Circle, color: 'text-soft' },
} as const

/** How far somebody is, by shape as well as by colour; the words stand beside it. */
export function StandingMark({ standing }: { standing: Standing }) {
  const { Icon, color } = MARKS[standing]
  return <Icon className={`size-5 flex-none ${color}`} aria-hidden="true" />
}
