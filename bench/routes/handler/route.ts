import { connection } from 'next/server'

/** Answers with next to nothing, to show the cost of any route handler. Only the bench's copy of the tree serves it. */
export async function POST() {
  await connection()
  return Response.json({ ok: true })
}
