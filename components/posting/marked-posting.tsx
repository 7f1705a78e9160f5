import type { MatchLevel } from '@/lib/posting/coverage'
import type { PostingSegment, Report } from '@/lib/posting/report'

interface MarkedPostingProps {
  report: Report
  levelOf: (skill: string) => MatchLevel
}

/** The posting itself, with the words that were read as skills. */
export function MarkedPosting({ report, levelOf }: MarkedPostingProps) {
  return (
    <section aria-labelledby="marked">
      <h2 id="marked" className="font-extrabold text-2xl">
        Where it says so
      </h2>
      <div className="card-box mt-3 max-h-[44rem] overflow-y-auto whitespace-pre-wrap break-words p-4 leading-relaxed">
        {withOffsets(report.segments).map(({ at, segment }) => (
          <Words
            key={at}
            segment={segment}
            title={report.skills[segment.skill ?? '']?.title}
            level={segment.skill ? levelOf(segment.skill) : 'missing'}
          />
        ))}
      </div>
      <p className="mt-2 text-sm text-soft">
        <mark className="match-mark" data-level="done">
          You have it
        </mark>
        ,{' '}
        <mark className="match-mark" data-level="missing">
          asked for
        </mark>
        , <s>named, but not asked for</s>
      </p>
    </section>
  )
}

function Words({
  segment: { text, skill, notAsked },
  title,
  level,
}: {
  segment: PostingSegment
  title: string | undefined
  level: MatchLevel
}) {
  if (skill === undefined) return text
  if (notAsked) return <s title="Named, but not asked for">{text}</s>
  return (
    <mark className="match-mark" data-level={level} title={title}>
      {text}
    </mark>
  )
}

function withOffsets(
  segments: readonly PostingSegment[],
): { at: number; segment: PostingSegment }[] {
  let at = 0
  return segments.map((segment) => {
    const placed = { at, segment }
    at += segment.text.length
    return placed
  })
}
