import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { exportArchive } from '@/lib/archive/queries'

/** Everything of one's own, as one file that can be brought back. */
export const GET = route({ auth: 'required', limit: 'reads' }, async ({ viewer }) => {
  const now = new Date()
  const archive = await exportArchive(viewer.id, now)
  if (!archive) return { ok: false, status: 401 }
  return new Response(`${JSON.stringify(archive, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json',
      'Content-Disposition': `attachment; filename="waymark-${now.toISOString().slice(0, 10)}.json"`,
      'Cache-Control': 'no-store',
    },
  })
})

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
