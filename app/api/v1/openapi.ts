import { z } from 'zod'
import { problem } from '@/lib/platform/problem'
import type { Endpoint } from './endpoint'
import { ENDPOINTS, PARAMETERS } from './endpoints'
import { NAMED } from './named-schemas'

type Json = Record<string, unknown>

/** The API as OpenAPI 3.1, generated from the schemas that also check what is sent and answered. */
export function describeApi(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Waymark',
      version: '1',
      summary: 'Skills, roadmaps and progress',
      description:
        'Errors are problem details (RFC 9457). A change needs an `Origin` header that names this site, as browsers send it.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: pathsOf(ENDPOINTS),
    components: {
      schemas: namedSchemas(),
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'next-auth.session-token',
          description:
            'Set by signing in. Where the site is served over https its name begins with `__Secure-`.',
        },
      },
    },
  }
}

/** The name of a failure's schema among the components; every problem has the same shape. */
const PROBLEM = 'Problem'

const registry = z.registry<{ id: string }>()
for (const [id, schema] of Object.entries({ ...NAMED, [PROBLEM]: problem }))
  registry.add(schema, { id })

const CONVERSION = {
  // Schemas describe what they accept, so no response promises that nothing is ever added to it.
  io: 'input',
  uri: (id: string) => `#/components/schemas/${id}`,
  override: ({ jsonSchema }: { jsonSchema: Json }) => {
    // A format says what zod's pattern for it spells out in hundreds of characters.
    if (jsonSchema.format) delete jsonSchema.pattern
  },
} as const

function namedSchemas(): Json {
  const { schemas } = z.toJSONSchema(registry, CONVERSION)
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, plain(schema)]))
}

function pathsOf(endpoints: readonly Endpoint[]): Json {
  const paths: Record<string, Json> = {}
  for (const endpoint of endpoints)
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: described(endpoint) }
  return paths
}

function described(endpoint: Endpoint): Json {
  const { method, path, summary, detail, auth, body } = endpoint
  const parameters = [...pathParameters(path), ...queryParameters(endpoint)]
  return {
    operationId: operationId(method, path),
    summary,
    ...(detail && { description: detail }),
    security: auth === 'required' ? [{ session: [] }] : [],
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: json(body) } }),
    responses: { ...failures(endpoint), ...answers(endpoint) },
  }
}

function answers({ answer, otherwise }: Endpoint): Json {
  const all = otherwise ? [answer, otherwise] : [answer]
  return Object.fromEntries(
    all.map(({ status, says, schema }) => [
      status,
      { description: says, ...(schema && { content: json(schema) }) },
    ]),
  )
}

function failures({ method, path, auth, query, body, limited, problems }: Endpoint): Json {
  const writes = method !== 'get'
  // One's own is made for each request, so it is counted too.
  const counted = limited ?? (writes || auth === 'required')
  const told: Record<number, string | undefined | false> = {
    400: (query || body) && 'Not well formed; `fields` names what is at fault',
    401: auth === 'required' && 'Nobody is signed in',
    403: writes && 'The `Origin` header is missing or names another site',
    404: path.includes('{') && 'There is nothing here, or nothing that this caller may see',
    413: body && 'The body is over 1 MiB',
    429: counted && 'Too many requests; `Retry-After` says how many seconds to wait',
    500: 'Something failed on our side; `id` names the line in the log',
    503: 'There is no room for it now, or the database does not answer; `Retry-After` says how many seconds to wait',
    ...problems,
  }
  return Object.fromEntries(
    Object.entries(told).flatMap(([status, description]) =>
      description
        ? [[status, { description, content: { 'application/problem+json': schemaOf(problem) } }]]
        : [],
    ),
  )
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    ...schemaOf(PARAMETERS[name] ?? z.string()),
  }))
}

function queryParameters({ query }: Endpoint): Json[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !z.safeParse(schema, undefined).success,
    ...schemaOf(schema),
  }))
}

function json(schema: z.ZodType): Json {
  return { 'application/json': schemaOf(schema) }
}

/** A named schema by reference, any other in full. */
function schemaOf(schema: z.core.$ZodType): { schema: Json } {
  const id = registry.get(schema)?.id
  if (id) return { schema: { $ref: CONVERSION.uri(id) } }
  return { schema: plain(z.toJSONSchema(schema, CONVERSION)) }
}

/** Without the keywords that would make it a document of its own. */
function plain({ $schema: _, $id: __, ...schema }: Json): Json {
  return schema
}

function operationId(method: string, path: string): string {
  const words = path
    .replace(/^\/api(\/v1)?/, '')
    .split(/[^a-z]+/)
    .filter(Boolean)
  return method + words.map((word) => (word[0] ?? '').toUpperCase() + word.slice(1)).join('')
}
