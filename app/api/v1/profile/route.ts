import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { changeProfile } from '@/lib/profile/mutations'
import { ownProfile } from '@/lib/profile/queries'
import { profilePatch } from '@/lib/profile/schema'

export const GET = route({ auth: 'required', limit: 'reads' }, ({ viewer }) =>
  ownProfile(viewer.id),
)

export const PATCH = route({ auth: 'required', body: profilePatch }, async ({ viewer, body }) => {
  const change = await changeProfile(viewer.id, body)
  return change.ok ? change.profile : FAILURES[change.reason]
})

export const { POST, PUT, DELETE } = methodsOtherThan('GET', 'PATCH')

const FAILURES = {
  'handle-taken': { ok: false, status: 409, fields: { handle: 'is taken' } },
  'handle-look-alike': {
    ok: false,
    status: 409,
    fields: { handle: 'looks like one that is taken' },
  },
  'handle-changes': {
    ok: false,
    status: 409,
    fields: { handle: 'was changed too often; wait until an earlier one is free again' },
  },
  'handle-needed': {
    ok: false,
    status: 400,
    fields: { handle: 'is needed for a profile that others can open' },
  },
} as const
