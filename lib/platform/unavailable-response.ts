import { failureResponse, refusalIn } from './problem'
import type { Unavailable } from './unavailable'

/** 503 with `Retry-After`: a page for a person whose browser opens it, a problem for a program. */
export function unavailableResponse(request: Request, error: Unavailable): Response {
  const refusal = refusalIn(error)
  if (!isOpenedByPerson(request.headers) && refusal) return failureResponse(refusal)
  return new Response(pageOf(error.message), {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': String(error.retryAfterSeconds),
    },
  })
}

/** Programs take anything (curl) or what they can read (fetch); only a browser that opens a page asks for HTML first. */
function isOpenedByPerson(headers: Headers): boolean {
  return (headers.get('accept') ?? '').trimStart().startsWith('text/html')
}

/** Needs nothing else of the server: it is what one sees when the server has no room. */
function pageOf(message: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Waymark is busy</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { max-width: 32rem; margin: 15vh auto; padding: 0 1rem; }
</style>
<h1>One moment, please</h1>
<p>${message}</p>
<p><a href="">Try again</a></p>
</html>
`
}
