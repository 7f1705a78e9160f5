import { BadgeCheck, Check, Circle, CircleDotDashed } from 'lucide-react'
import type { MatchLevel } from '@/lib/posting/coverage'

const MARKS = {
  evidenced: { Icon: BadgeCheck, color: 'text-done' },
  done: { Icon: Check, color: 'text-done' },
  learning: { Icon: CircleDotDashed, color: 'text-learning' },
  missing: { Icon: Circle, color: 'text-soft' },
} as const

/** Shows a level by shape as well as by colour; the heading beside it names it. */
export function MatchLevelMark({ level }: { level: MatchLevel }) {
  const { Icon, color } = MARKS[level]
  return <Icon className={`size-5 flex-none ${color}`} aria-hidden="true" />
}
