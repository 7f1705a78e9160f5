/** Next.js calls this once, when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { forgetHourly, noteCallers, sendLongTextsAsBytes } = await import('./instrumentation-node')
  noteCallers()
  sendLongTextsAsBytes()
  setTimeout(forgetHourly, 60_000).unref()
}
