import type { LeftOut } from '@/lib/outline/schema'

/** Singular and plural. */
const WORDS: Readonly<Record<LeftOut['what'], readonly [one: string, several: string]>> = {
  'loose-edge': ['line that leads nowhere', 'lines that lead nowhere'],
  'no-label': ['box without text', 'boxes without text'],
  'no-form': ['element that is not a box', 'elements that are not boxes'],
  title: ['further title', 'further titles'],
  label: ['label', 'labels'],
  section: ['empty section', 'empty sections'],
  button: ['button', 'buttons'],
  paragraph: ['paragraph', 'paragraphs'],
  'map-link': ['link to another roadmap', 'links to other roadmaps'],
  link: ['link to a web page', 'links to web pages'],
  image: ['picture or file', 'pictures or files'],
  legend: ['legend', 'legends'],
  line: ['decorative line', 'decorative lines'],
  text: ['paragraph of text', 'paragraphs of text'],
  code: ['block of code', 'blocks of code'],
  status: [
    'tick (importing a roadmap does not change your progress)',
    'ticks (importing a roadmap does not change your progress)',
  ],
  beyond: ['entry beyond the first 2,000', 'entries beyond the first 2,000'],
  deep: [
    'entry nested deeper than ten levels (moved up)',
    'entries nested deeper than ten levels (moved up)',
  ],
  long: ['label over 200 characters (shortened)', 'labels over 200 characters (shortened)'],
}

/** Lists the parts of a file that the roadmap leaves out: their counts, and the first few by name. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null
  return (
    <section className="mt-5" aria-labelledby="left-out">
      <h2 id="left-out" className="font-bold text-lg">
        Left out
      </h2>
      <ul className="mt-1 grid list-disc gap-1 pl-5">
        {leftOut.map(({ what, count, examples }) => (
          <li key={what} className="wrap-anywhere">
            {count.toLocaleString('en')} {WORDS[what][count === 1 ? 0 : 1]}
            {examples.length > 0 && (
              <span className="text-soft">
                : {examples.map((example) => `“${example}”`).join(', ')}
                {examples.length < count && ', …'}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
