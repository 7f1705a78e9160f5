import type { ReactNode } from 'react'

interface AsTableProps {
  /** The caption of the table. */
  caption: string
  columns: readonly string[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}

/** The figures of a drawing for those who would rather read them. The first cell of a row names it. */
export function AsTable({ caption, columns, rows }: AsTableProps) {
  return (
    <details className="mt-2 text-sm">
      <summary className="inline-flex min-h-6 items-center text-soft underline decoration-dotted underline-offset-4 hover:text-ink">
        As a table<span className="sr-only">: {caption}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section aria-label={caption} tabIndex={0} className="mt-2 max-h-80 overflow-auto">
        <table className="w-full border-collapse text-right">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-line border-b">
              {columns.map((column, n) => (
                <th
                  key={column}
                  scope="col"
                  className={`sticky top-0 bg-card px-2 py-1 font-semibold ${n === 0 ? 'text-left' : ''}`}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [name, ...figures] }) => (
              <tr key={key} className="border-line border-b last:border-0">
                <th scope="row" className="whitespace-nowrap px-2 py-1 text-left font-normal">
                  {name}
                </th>
                {figures.map((figure, n) => (
                  <td key={columns[n + 1]} className="px-2 py-1">
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
