import type { LucideIcon } from 'lucide-react'
import type { Area } from '@/lib/skill/schema'
import type { Searchable } from '@/lib/skill/search'

/** One thing that the finder offers. */
export interface Findable extends Searchable {
  /** Unlike that of any other. */
  key: string
  /** Its kind, in a word or two. */
  kind: string
  /** The mark before it: the blaze of an area, or a sign. */
  area?: Area | undefined
  icon?: LucideIcon
  choose: () => void
}
