import type { Failure } from './problem'

export const MAX_BODY_BYTES = 1024 * 1024

/**
 * The JSON of a request, at most `MAX_BODY_BYTES`. The bytes are counted as they arrive, since `Content-Length` is only
 * the sender's word. Text that PostgreSQL cannot hold (U+0000) is refused here, for every field at once.
 */
export async function readJson(
  request: Request,
): Promise<{ ok: true; value: unknown } | (Failure & { status: 400 | 413 })> {
  const bytes = await readAtMost(request, MAX_BODY_BYTES)
  if (!bytes) return { ok: false, status: 413, detail: `At most ${MAX_BODY_BYTES} bytes` }
  if (bytes.length === 0) return malformed('The body is empty; JSON was expected')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    if (text.includes('\\u0000') && holdsNull(value))
      return malformed('The body holds the character U+0000')
    return { ok: true, value }
  } catch (error) {
    if (error instanceof SyntaxError) return malformed(`The body is not JSON: ${error.message}`)
    if (error instanceof TypeError) return malformed('The body is not UTF-8')
    if (error instanceof RangeError) return malformed('The body is nested too deeply')
    throw error
  }
}

/** The fields of a posted form, or of a flat JSON object; what is neither text nor number is left out. */
export async function readFields(
  request: Request,
): Promise<{ ok: true; value: Record<string, string> } | (Failure & { status: 400 | 413 })> {
  if (request.headers.get('content-type')?.includes('application/json')) {
    const json = await readJson(request)
    if (!json.ok) return json
    const entries = Object.entries(Object(json.value)).filter(([, value]) => isScalar(value))
    return { ok: true, value: Object.fromEntries(entries.map(([key, value]) => [key, `${value}`])) }
  }
  const bytes = await readAtMost(request, MAX_BODY_BYTES)
  if (!bytes) return { ok: false, status: 413, detail: `At most ${MAX_BODY_BYTES} bytes` }
  return {
    ok: true,
    value: Object.fromEntries(new URLSearchParams(new TextDecoder().decode(bytes))),
  }
}

/** The bytes a form adds to the file it sends. */
const FORM_BYTES = 64 * 1024

/** The file in a posted form's field, at most so many bytes of it. */
export async function readUpload(
  request: Request,
  field: string,
  limit: number,
): Promise<
  { ok: true; name: string; bytes: Uint8Array } | { ok: false; reason: 'too-large' | 'no-file' }
> {
  const body = await readAtMost(request, limit + FORM_BYTES)
  if (!body) return { ok: false, reason: 'too-large' }
  const type = request.headers.get('content-type') ?? ''
  const form = await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } })
    .formData()
    // A body that is no form contains no file.
    .catch(() => new FormData())
  const file = form.get(field)
  if (!(file instanceof File) || (file.size === 0 && file.name === ''))
    return { ok: false, reason: 'no-file' }
  if (file.size > limit) return { ok: false, reason: 'too-large' }
  return { ok: true, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

async function readAtMost(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length')) > limit) return null
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as AsyncIterable<Uint8Array> & typeof request.body) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function holdsNull(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => key.includes('\0') || holdsNull(inner))
}

const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value)

function malformed(detail: string): Failure & { status: 400 } {
  return { ok: false, status: 400, detail }
}
