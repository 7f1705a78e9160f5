import type { z } from 'zod'

/** One thing the API does, as its description tells it. */
export interface Endpoint {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With `{parameters}`. */
  path: string
  summary: string
  detail?: string
  auth: 'required' | 'none'
  query?: z.ZodObject
  body?: z.ZodType
  answer: { status: 200 | 201 | 204; says: string; schema?: z.ZodType }
  /** True when a rate limit counts its requests; set only for public reads, since all others are always counted. */
  limited?: true
  /** Problems beyond those that follow from the above, and what they mean. */
  problems?: Partial<Record<404 | 409 | 501, string>>
  /** An answer that is no success and no problem either. */
  otherwise?: { status: 308 | 503; says: string; schema?: z.ZodType }
}
