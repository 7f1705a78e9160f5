/** Next.js calls this once, when the server starts; it also makes one for the edge, where none of this belongs. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { trackClientAddress } = await import('@/lib/platform/track-client-address')
  trackClientAddress()
  const { keepTheDoor } = await import('@/lib/platform/front-door')
  keepTheDoor()
  // After the door, so that it stands before it: what is too large is not even looked at.
  const { guardRequests } = await import('@/lib/platform/guard-requests')
  guardRequests()
  const { limitDatabaseTimes } = await import('@/lib/platform/db')
  limitDatabaseTimes()
  const { patchLongResponses } = await import('@/lib/platform/patch-long-responses')
  patchLongResponses()
  const { cleanUpHourly } = await import('@/lib/person/clean-up-hourly')
  cleanUpHourly()
}

/** And this, for everything that fails while it answers a request. */
export async function onRequestError(error: unknown): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { blameForm } = await import('@/lib/platform/guard-requests')
  blameForm(error)
}
