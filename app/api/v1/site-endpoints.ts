import { z } from 'zod'
import { oembedLink, oembedQuery } from '@/components/site/oembed'
import type { Endpoint } from './endpoint'

export const health = z.object({ status: z.string(), version: z.string(), database: z.string() })

/** What this server tells of itself and of its pages. */
export const SITE_ENDPOINTS: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/api/v1/openapi.json',
    summary: 'This description',
    auth: 'none',
    answer: { status: 200, says: 'An OpenAPI document', schema: z.looseObject({}) },
  },
  {
    method: 'get',
    path: '/api/oembed',
    summary: 'What a page of this site is, for sites that show links of others',
    detail: 'oEmbed 1.0. What is unknown, hidden or reached by a share link answers 404.',
    auth: 'none',
    limited: true,
    query: oembedQuery,
    answer: { status: 200, says: 'A link with its picture, where that fits', schema: oembedLink },
    problems: {
      404: 'There is no such page here, or none that everybody may see',
      501: 'Another format than json',
    },
  },
  {
    method: 'get',
    path: '/api/health',
    summary: 'Whether this server is ready',
    auth: 'none',
    answer: { status: 200, says: 'It is', schema: health },
    otherwise: { status: 503, says: 'The database does not answer', schema: health },
  },
]
