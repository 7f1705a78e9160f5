import { randomBytes, randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { hashSecret } from '@/lib/platform/secret'

/** Somebody with an account and a session, made directly in the database. */
export interface Person {
  id: string
  /** The headers that this person's browser sends with every change. */
  headers: Record<string, string>
}

export async function createPeople(count: number, database: Pool, origin: string) {
  const people: Person[] = []
  for (let index = 0; index < count; index++) people.push(await createPerson(database, origin))
  return people
}

export async function createPerson(database: Pool, origin: string): Promise<Person> {
  const id = randomUUID()
  const token = randomBytes(32).toString('base64url')
  const email = `${id}@example.org`
  await database.query('INSERT INTO "User" (id, email) VALUES ($1, $2)', [id, email])
  await database.query('INSERT INTO "EmailAddress" ("userId", email) VALUES ($1, $2)', [id, email])
  await database.query(
    `INSERT INTO "Session" ("sessionToken", "userId", expires) VALUES ($1, $2, now() + interval '30 days')`,
    [hashSecret(token), id],
  )
  return {
    id,
    headers: {
      Origin: origin,
      Cookie: `next-auth.session-token=${token}`,
      'Content-Type': 'application/json',
    },
  }
}
