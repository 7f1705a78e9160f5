import type { Standing } from '@/lib/posting/coverage'
import type { Report, Stretch } from '@/lib/posting/report'

interface MarkedPostingProps {
  report: Report
  standingOf: (skill: string) => Standing
}

/** The posting itself, with the words that were read as skills. */
export function MarkedPosting({ report, standingOf }: MarkedPostingProps) {
  return (
    <section aria-labelledby="marked">
      <h2 id="marked" className="font-extrabold text-2xl">
        Where it says so
      </h2>
      <div className="card-box mt-3 max-h-[44rem] overflow-y-auto whitespace-pre-wrap break-words p-4 leading-relaxed">
        {stretchesWithPlaces(report.stretches).map(({ at, stretch }) => (
          <Words
            key={at}
            stretch={stretch}
            title={report.skills[stretch.skill ?? '']?.title}
            standing={stretch.skill ? standingOf(stretch.skill) : 'missing'}
          />
        ))}
      </div>
      <p className="mt-2 text-sm text-soft">
        <mark className="match-mark" data-standing="done">
          You have it
        </mark>
        ,{' '}
        <mark className="match-mark" data-standing="missing">
          asked for
        </mark>
        , <s>named, but not asked for</s>
      </p>
    </section>
  )
}

function Words({
  stretch: { text, skill, notAsked },
  title,
  standing,
}: {
  stretch: Stretch
  title: string | undefined
  standing: Standing
}) {
  if (skill === undefined) return text
  if (notAsked) return <s title="Named, but not asked for">{text}</s>
  return (
    <mark className="match-mark" data-standing={standing} title={title}>
      {text}
    </mark>
  )
}

function stretchesWithPlaces(stretches: readonly Stretch[]): { at: number; stretch: Stretch }[] {
  let at = 0
  return stretches.map((stretch) => {
    const placed = { at, stretch }
    at += stretch.text.length
    return placed
  })
}
