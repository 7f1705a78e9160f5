import type { Section } from './guide-tree'

/** The sections of a guide: folded above the text on a phone, beside it where there is room. */
export function GuideContents({ sections }: { sections: readonly Section[] }) {
  if (sections.length < 2) return null
  return (
    <>
      <details className="card-box mb-8 px-4 py-2 lg:hidden print:hidden">
        <summary className="min-h-9 py-1.5 font-bold">Contents</summary>
        <nav aria-label="Contents">
          <Sections sections={sections} />
        </nav>
      </details>
      <nav
        aria-label="Contents"
        className="sticky top-6 hidden max-h-[calc(100dvh-3rem)] self-start overflow-y-auto border-line border-l-2 pl-5 lg:block print:hidden"
      >
        <p className="mb-2 font-bold">Contents</p>
        <Sections sections={sections} />
      </nav>
    </>
  )
}

function Sections({ sections }: { sections: readonly Section[] }) {
  return (
    <ul>
      {sections.map(({ id, title }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            className="block py-1.5 text-[0.9375rem] text-soft leading-snug hover:text-ink hover:underline"
          >
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}
