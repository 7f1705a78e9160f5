import type { Budget, Measured } from './budgets'

export interface Result {
  budget: Budget
  measured: Measured
}

export function isOver({ budget: { limit }, measured }: Result): boolean {
  if ('missing' in measured) return false
  return 'most' in limit ? measured.value > limit.most : measured.value < limit.least
}

export function tableOf(results: Result[]): string {
  const rows = [['what', 'budget', 'measured', ''], ...results.map(rowOf)]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function rowOf(result: Result): string[] {
  const { what, limit, unit } = result.budget
  const budget =
    'most' in limit ? `≤ ${written(limit.most, unit)}` : `≥ ${written(limit.least, unit)}`
  const { measured } = result
  if ('missing' in measured) return [what, budget, 'not measured', measured.missing]
  const verdict = isOver(result) ? 'OVER' : 'ok'
  return [
    what,
    budget,
    written(Number(measured.value.toFixed(2)), unit),
    [verdict, measured.note].filter(Boolean).join('  '),
  ]
}

function written(value: number, unit: string): string {
  return `${value}${unit === 'times' ? '×' : ` ${unit}`}`
}
