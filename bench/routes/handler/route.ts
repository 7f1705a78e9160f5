import { connection } from 'next/server'

/** What every request to a route handler costs. Only the bench's copy of the tree serves it. */
export async function POST() {
  await connection()
  return Response.json({ ok: true })
}
