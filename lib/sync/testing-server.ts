import { ACCOUNT_HEADER } from '@/lib/account/account-header'
import { judge } from '@/lib/progress/judge'
import { compareWriters, type Standing } from '@/lib/progress/last-writer'
import { type Operation, operationBatch, progressQuery } from '@/lib/progress/schema'
import type { ApiResponse } from './ports'
import { GONE, ROADMAPS } from './testing-entries'

/** A server that obeys the laws of the real one: `lib/progress/mutations.ts`, `queries.ts` and the API's handler. */
export class TestServer {
  readonly accounts = new Map<string, Account>()
  /** Requests that it took, whether their response arrived or not. */
  readonly taken: TakenRequest[] = []

  account(name: string): Account {
    const account = this.accounts.get(name) ?? new Account()
    this.accounts.set(name, account)
    return account
  }

  /** @param session the account that the session cookie of the asking browser belongs to */
  answer(
    session: string | undefined,
    path: string,
    request: RequestInit,
    now: number,
  ): ApiResponse {
    const claimed = new Headers(request.headers).get(ACCOUNT_HEADER)
    if (session === undefined) return response(401, {}, now)
    if (claimed !== session) return response(409, {}, now, { [ACCOUNT_HEADER]: session })
    const { method = 'GET', body } = request
    const url = new URL(path, 'http://127.0.0.1')
    const account = this.account(session)
    const sent = body ? operationBatch.parse(JSON.parse(String(body))).operations : []
    this.taken.push({ session, method, path, ids: sent.map(({ id }) => id) })
    if (url.pathname === '/api/v1/follows') return response(200, { follows: account.follows }, now)
    if (url.pathname.startsWith('/api/v1/follows/')) {
      const isKnown = account.follow(decodeURIComponent(url.pathname.slice(16)), method === 'PUT')
      return response(isKnown ? 204 : 404, undefined, now)
    }
    if (method === 'POST') return response(200, account.record(sent, new Date(now)), now)
    const { since } = progressQuery.parse(Object.fromEntries(url.searchParams))
    return response(200, account.since(since), now)
  }
}

interface TakenRequest {
  session: string
  method: string
  path: string
  ids: string[]
}

class Account {
  version = 0
  readonly log = new Map<string, Operation>()
  follows: string[] = []
  readonly #progress = new Map<string, Standing & { version: number }>()

  record(claims: Parameters<typeof judge>[0], now: Date) {
    const { accepted, rejected } = judge(claims, now)
    const known = accepted.map(underTodaysName).filter(({ skill }) => skill !== GONE)
    const fresh = known.filter(({ id }) => !this.log.has(id))
    if (fresh.length > 0) this.version += 1
    for (const operation of fresh) this.#apply(operation)
    const unknown = accepted.filter(({ id }) => known.every((operation) => operation.id !== id))
    return {
      version: this.version,
      applied: known.map(({ id }) => id),
      rejected: [...rejected, ...unknown.map(({ id }) => ({ id, reason: 'unknown-skill' }))],
    }
  }

  since(since: number | undefined) {
    const rows = [...this.#progress].filter(([, { status, version }]) =>
      since === undefined ? status !== 'pending' : version > since,
    )
    return {
      version: this.version,
      skills: Object.fromEntries(rows.map(([skill, { status, at }]) => [skill, { status, at }])),
    }
  }

  follow(roadmap: string, following: boolean): boolean {
    if (!ROADMAPS.includes(roadmap)) return false
    const others = this.follows.filter((other) => other !== roadmap)
    const isSame = this.follows.includes(roadmap) === following
    if (!isSame) this.follows = following ? [...others, roadmap] : others
    return true
  }

  statuses(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.since(undefined).skills).map(([skill, { status }]) => [skill, status]),
    )
  }

  #apply(operation: Operation): void {
    const { skill, id, status, at } = operation
    this.log.set(id, operation)
    const standing = this.#progress.get(skill)
    if (!standing || compareWriters(standing, { id, at }) < 0)
      this.#progress.set(skill, { id, status, at, version: this.version })
  }
}

/** A skill that was renamed; a page that was opened before still ticks it under its old name. */
export const FORMERLY = 'hypertext'

function underTodaysName(operation: Operation): Operation {
  return operation.skill === FORMERLY ? { ...operation, skill: 'http' } : operation
}

/** Without a body, as 204 has none. */
export function response(
  status: number,
  body: unknown,
  now: number,
  headers: Record<string, string> = {},
): ApiResponse {
  return {
    ok: status < 300,
    status,
    headers: new Headers({ Date: new Date(now).toUTCString(), ...headers }),
    json: async () => {
      if (body === undefined) throw new SyntaxError('no body')
      return structuredClone(body)
    },
  }
}
