import { type HistoryQuery, historyQuery } from '@/lib/progress/history'

/** The part of an address after its question mark, as Next.js gives it. */
export type Asked = Readonly<Record<string, string | string[] | undefined>>

const PARTS = ['skill', 'roadmap', 'status', 'before'] as const

/** Parses the query; empty or invalid parameters are ignored. */
export function queryOf(asked: Asked): HistoryQuery {
  return Object.assign(
    {},
    ...PARTS.map((part) => historyQuery.partial().safeParse({ [part]: asked[part] }).data ?? {}),
  )
}

/** The address of the history with this filter, from its first page or from `before` on. */
export function historyAddress(
  { skill, roadmap, status }: HistoryQuery,
  before?: string | null,
): string {
  const parts = Object.entries({ skill, roadmap, status, before }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  )
  return parts.length === 0 ? '/me/history' : `/me/history?${new URLSearchParams(parts)}`
}
