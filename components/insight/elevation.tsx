import type { GroupMeasure } from '@/lib/progress/measure'
import { positionOn, profileOf } from './terrain'

/** The trail as a thin elevation profile: a hill for every stage, walked ground filled. Decoration; the numbers stand beside it. */
export function Elevation({ stages }: { stages: GroupMeasure['children'] }) {
  const position = positionOn(stages)
  const profile = profileOf(stages)
  return (
    <svg
      viewBox="0 0 400 56"
      preserveAspectRatio="none"
      className="mt-2 block h-14 w-full"
      aria-hidden="true"
    >
      <path d={profile} fill="var(--line)" />
      <path
        d={profile}
        fill="var(--done)"
        style={{ clipPath: `inset(0 ${100 - position}% 0 0)` }}
      />
      {position > 0 && (
        <line
          x1={position * 4}
          x2={position * 4}
          y1="4"
          y2="56"
          stroke="var(--trail)"
          strokeWidth="2.5"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  )
}
