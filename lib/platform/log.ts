/** One line of JSON a happening, on standard error: standard output belongs to the start's own words. */
export function log(
  level: 'info' | 'warn' | 'error',
  message: string,
  details: Record<string, unknown> = {},
): void {
  process.stderr.write(
    `${JSON.stringify({ at: new Date().toISOString(), level, message, ...details })}\n`,
  )
}
