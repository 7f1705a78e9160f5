import { randomBytes, randomUUID } from 'node:crypto'
import { type APIRequestContext, type BrowserContext, expect, request } from '@playwright/test'
import type { Pool } from 'pg'
import { accountTag } from '@/lib/account/account-tag'
import { HINT_COOKIE } from '@/lib/account/cookie'
import { hashSecret } from '@/lib/platform/secret'
import type { ProfilePatch } from '@/lib/profile/schema'
import type { Operation, Status } from '@/lib/progress/schema'
import { stack } from './stack'

/** Somebody with an account and a session, made directly in the database. */
export class Person {
  private constructor(
    readonly id: string,
    readonly email: string,
    private readonly token: string,
    /** Calls the API as a page of ours does in this person's browser. */
    readonly api: APIRequestContext,
  ) {}

  static async create(database: Pool): Promise<Person> {
    const id = randomUUID()
    const email = `${id}@example.org`
    const token = randomBytes(32).toString('base64url')
    await database.query('INSERT INTO "User" (id, email) VALUES ($1, $2)', [id, email])
    await database.query('INSERT INTO "EmailAddress" ("userId", email) VALUES ($1, $2)', [
      id,
      email,
    ])
    const { url } = stack()
    const api = await request.newContext({
      baseURL: url,
      extraHTTPHeaders: { Origin: url, Cookie: `next-auth.session-token=${token}` },
    })
    const person = new Person(id, email, token, api)
    await person.comeBack(database)
    return person
  }

  /** Signs in, anew if the session was ended. */
  async comeBack(database: Pool): Promise<void> {
    await database.query(
      `INSERT INTO "Session" ("sessionToken", "userId", expires) VALUES ($1, $2, now() + interval '30 days')`,
      [hashSecret(this.token), this.id],
    )
  }

  /** Takes this person's session into a browser. */
  async enter(context: BrowserContext): Promise<void> {
    const { url } = stack()
    await context.addCookies([
      { name: 'next-auth.session-token', value: this.token, url, httpOnly: true, sameSite: 'Lax' },
      { name: HINT_COOKIE, value: accountTag(this.id), url, sameSite: 'Lax' },
    ])
  }

  /** Sends JSON to the API, which takes it. */
  async send(method: 'post' | 'put' | 'patch', path: string, data: unknown): Promise<void> {
    await expect(await this.api[method](path, { data })).toBeOK()
  }

  async tick(statuses: Record<string, Status>): Promise<void> {
    const at = new Date().toISOString()
    await this.record(
      Object.entries(statuses).map(([skill, status]) => ({ id: randomUUID(), skill, status, at })),
    )
  }

  async record(operations: readonly Operation[]): Promise<void> {
    const response = await this.api.post('/api/v1/progress', { data: { operations } })
    await expect(response).toBeOK()
    expect(await response.json()).toMatchObject({ rejected: [] })
  }

  async follow(...roadmaps: string[]): Promise<void> {
    for (const slug of roadmaps)
      await expect(await this.api.put(`/api/v1/follows/${slug}`)).toBeOK()
  }

  async show(profile: ProfilePatch): Promise<void> {
    await expect(await this.api.patch('/api/v1/profile', { data: profile })).toBeOK()
  }

  async remove(database: Pool): Promise<void> {
    await this.api.dispose()
    await forget(database, this.email)
  }
}

/** Removes whoever signed in with this address, and all that is theirs. */
export async function forget(database: Pool, email: string): Promise<void> {
  await database.query('DELETE FROM "VerificationToken" WHERE identifier = $1', [email])
  const { rows } = await database.query<{ id: string }>(
    'DELETE FROM "User" WHERE email = $1 RETURNING id',
    [email],
  )
  for (const { id } of rows)
    for (const table of LOOK_UPS)
      await database.query(`DELETE FROM "${table}" WHERE "userId" = $1`, [id])
}

/** The tables that lead to a person by a value; no foreign key clears them. */
const LOOK_UPS = ['EmailAddress', 'Account', 'Session', 'Handle', 'HandleSkeleton', 'ShareToken']
