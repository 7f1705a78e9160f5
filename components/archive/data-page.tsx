import { Download } from 'lucide-react'

interface DataPageProps {
  /** True if a file was just taken in. */
  taken?: 'in' | undefined
  /** Why one was not even looked at. */
  refused?: 'too-large' | 'no-file' | undefined
}

const FILES = [
  {
    href: '/api/v1/export',
    name: 'Everything',
    kind: 'JSON',
    about:
      'Every change of every skill, notes, evidence, reviews, profile, settings and your own roadmaps. It can be brought back in, here or on another Waymark.',
  },
  {
    href: '/api/v1/export/progress.csv',
    name: 'Progress as a table',
    kind: 'CSV',
    about: 'A line for every skill that you marked, for a spreadsheet.',
  },
  {
    href: '/api/v1/export/progress.md',
    name: 'Progress as a checklist',
    kind: 'Markdown',
    about: 'For your notes, or for a page of your own.',
  },
]

const REFUSALS = {
  'too-large': 'The file is over 10 MB. Nothing was changed.',
  'no-file': 'No file was chosen.',
} as const

/** Offers the exports and the import of a file. */
export function DataPage({ taken, refused }: DataPageProps) {
  return (
    <div className="max-w-2xl">
      <h1 className="font-extrabold text-4xl tracking-tight">Your data</h1>
      {taken && (
        <p role="status" className="mt-5 rounded-card border border-done bg-done-tint px-4 py-3">
          The file was taken in.
        </p>
      )}
      <section className="mt-8">
        <h2 className="font-bold text-xl">Take it along</h2>
        <ul className="mt-3 grid gap-2">
          {FILES.map(({ href, name, kind, about }) => (
            <li key={href} className="card-box relative flex gap-4 p-4 hover:border-ink">
              <Download className="mt-0.5 size-5 flex-none text-trail" aria-hidden="true" />
              <div>
                <a href={href} download className="font-bold after:absolute after:inset-0">
                  {name} <span className="font-normal text-soft">({kind})</span>
                </a>
                <p className="text-soft">{about}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-10">
        <h2 className="font-bold text-xl">Bring something in</h2>
        <p className="mt-1 text-soft">
          An export of Waymark, or a roadmap from elsewhere, which becomes one that only you see: a
          drawing from roadmap.sh, an Obsidian canvas, a Mermaid diagram, a Markdown checklist, a
          table or a plain list. You see what it changes before anything is saved.
        </p>
        <form action="/imports" method="post" encType="multipart/form-data" className="mt-4">
          <label htmlFor="file" className="block font-semibold">
            File
          </label>
          <p id="file-hint" className="text-sm text-soft">
            JSON, Canvas, Markdown, Mermaid, CSV or text, at most 10 MB
          </p>
          <div className="mt-1.5 flex flex-wrap gap-2">
            <input
              id="file"
              name="file"
              type="file"
              required
              aria-describedby={refused ? 'file-hint file-fault' : 'file-hint'}
              aria-invalid={refused ? true : undefined}
              className="field max-w-96 file:mr-3 file:rounded-card file:bg-line file:px-3 file:font-semibold"
            />
            <button type="submit" className="button button-main">
              Look at it
            </button>
          </div>
          {refused && (
            <p id="file-fault" role="alert" className="mt-2 font-semibold text-danger">
              {REFUSALS[refused]}
            </p>
          )}
        </form>
      </section>
    </div>
  )
}
