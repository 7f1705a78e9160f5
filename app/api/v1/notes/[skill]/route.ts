import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { writeNote } from '@/lib/notes/mutations'
import { noteOn } from '@/lib/notes/queries'
import { noteChange } from '@/lib/progress/schema'
import { slug } from '@/lib/skill/schema'

const demands = { auth: 'required', params: z.object({ skill: slug }) } as const

export const GET = route(
  { ...demands, limit: 'reads' },
  async ({ viewer, params }) => (await noteOn(viewer.id, params.skill)) ?? NO_SUCH_SKILL,
)

export const PUT = route({ ...demands, body: noteChange }, async ({ viewer, params, body }) => {
  const written = await writeNote(viewer.id, params.skill, body)
  if (written.ok) return written.note
  if (written.reason === 'unknown-skill') return NO_SUCH_SKILL
  return { ok: false, status: 409, detail: CHANGED, current: written.current }
})

export const { POST, PATCH, DELETE } = methodsOtherThan('GET', 'PUT')

const NO_SUCH_SKILL = { ok: false, status: 404 } as const
const CHANGED = 'It was changed meanwhile; `current` is what stands there now'
