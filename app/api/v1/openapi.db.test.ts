import { readdirSync } from 'node:fs'
import path from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '@/prisma/testing'
import { ENDPOINTS } from './endpoints'
import { describeApi } from './openapi'
import { call } from './testing'

testDatabase()

const API = path.dirname(__dirname)
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
const PLACEHOLDERS = { slug: 'x', skill: 'x', handle: 'nobody', id: crypto.randomUUID() }

/** Lists, as `GET /path`, each method that a route file under app/api, except sign-in’s, answers with anything but 405. */
async function served(): Promise<string[]> {
  const files = readdirSync(API, { recursive: true, encoding: 'utf8' }).filter(
    (file) => path.basename(file) === 'route.ts' && !file.includes('[...'),
  )
  const found = await Promise.all(
    files.map(async (file) => {
      const handlers = await import(path.join(API, file))
      const address = `/api/${path.dirname(file).replace(/\[(\w+)\]/g, '{$1}')}`
      const statuses = await Promise.all(
        METHODS.map(async (method) => {
          const { status } = await call(handlers[method], { method, params: PLACEHOLDERS })
          return { method, status }
        }),
      )
      return statuses.flatMap(({ method, status }) =>
        status === 405 ? [] : `${method} ${address}`,
      )
    }),
  )
  return found.flat().sort()
}

describe('the description of the API', () => {
  test('names every method of every address under /api, and no other', async () => {
    const described = ENDPOINTS.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
    expect(described.toSorted()).toEqual(await served())
    expect(described.length).toBeGreaterThan(10)
  })

  test('is a valid OpenAPI 3.1 document', async () => {
    const result = await new Validator().validate(structuredClone(describeApi()))
    expect(result).toMatchObject({ valid: true })
  })

  test('refers to nothing that is not there', () => {
    const document = describeApi()
    const text = JSON.stringify(document)
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference)
    expect(references).toContain('#/components/schemas/Problem')
    for (const reference of references)
      expect(resolved(document, reference ?? ''), reference).toBeTypeOf('object')
    expect(text).not.toContain('$defs')
  })

  test('gives every operation its own id and its problems', () => {
    const paths = describeApi().paths as Record<
      string,
      Record<string, { operationId: string; responses: object }>
    >
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(ENDPOINTS.length)
    expect(Object.keys(paths['/api/v1/progress']?.post?.responses ?? {})).toEqual([
      '200',
      '400',
      '401',
      '403',
      '413',
      '429',
      '500',
      '503',
    ])
    expect(Object.keys(paths['/api/v1/profile']?.patch?.responses ?? {})).toContain('409')
    expect(Object.keys(paths['/api/v1/profiles/{handle}']?.get?.responses ?? {})).toEqual([
      '200',
      '308',
      '404',
      '429',
      '500',
      '503',
    ])
    expect(Object.keys(paths['/api/v1/skills']?.get?.responses ?? {})).toEqual([
      '200',
      '500',
      '503',
    ])
    // Its own description of 503, not that of a problem.
    expect(Object.keys(paths['/api/health']?.get?.responses ?? {})).toEqual(['200', '500', '503'])
    expect(JSON.stringify(paths['/api/health']?.get?.responses)).toContain(
      '#/components/schemas/Health',
    )
  })
})

function resolved(document: unknown, reference: string): unknown {
  return reference
    .split('/')
    .slice(1)
    .reduce((at: unknown, key) => Object(at)[key], document)
}
