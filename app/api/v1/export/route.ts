import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { exportText } from '@/lib/archive/export-queries'
import { gate } from '@/lib/platform/gates'

/** Everything of one's own, as one file that can be brought back. */
export const GET = route(
  { auth: 'required', limit: 'reads' },
  async ({ request, viewer, caller }) => {
    const leave = await gate('exports').enter(caller, request.signal)
    const now = new Date()
    const pieces = await exportText(viewer.id, now).catch((error: unknown) => {
      leave()
      throw error
    })
    if (!pieces) {
      leave()
      return { ok: false, status: 401 }
    }
    return new Response(streamOf(pieces, leave), {
      headers: {
        'Content-Type': 'application/json',
        'Content-Disposition': `attachment; filename="waymark-${now.toISOString().slice(0, 10)}.json"`,
        'Cache-Control': 'no-store',
      },
    })
  },
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')

/** A piece is made when the one before was taken; whoever reads slowly, or goes away, keeps no place longer than this. */
const LONGEST_MS = 60_000

function streamOf(pieces: AsyncGenerator<string, void>, leave: () => void): ReadableStream {
  const encoder = new TextEncoder()
  const late = setTimeout(leave, LONGEST_MS)
  const end = () => {
    clearTimeout(late)
    leave()
  }
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next()
        if (!done) return controller.enqueue(encoder.encode(value))
        controller.close()
        end()
      } catch (error) {
        end()
        controller.error(error)
      }
    },
    cancel: end,
  })
}
