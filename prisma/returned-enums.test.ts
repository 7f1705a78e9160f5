import fs from 'node:fs'
import { expect, test } from 'vitest'
import { PLACEMENTS } from './distribution'

/** Prisma's writes that return rows and cast their enums to text, which a distributed table refuses. */
const RETURNING = 'create|update|upsert|delete|createManyAndReturn|updateManyAndReturn'

test('no write returns an enum of a table that is spread over machines', () => {
  const models = modelsWithEnums()
  expect(models).toEqual(expect.arrayContaining(['evidence', 'profile', 'shareLink']))
  const write = new RegExp(`\\.(?:${models.join('|')})\\s*\\.(?:${RETURNING})\\(`)
  const sources = fs
    .readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|testing[^/]*\.ts$/.test(file))
  const found = sources.filter((file) => write.test(fs.readFileSync(`lib/${file}`, 'utf8')))
  expect(found, 'use createMany or updateMany, and read the row back').toEqual([])
})

/** Returns the spread models that have a field of an enum, as Prisma's client names them. */
function modelsWithEnums(): string[] {
  const schema = fs.readFileSync('prisma/schema.prisma', 'utf8')
  const enums = [...schema.matchAll(/^enum (\w+)/gm)].map(([, name]) => name)
  const field = new RegExp(`^ +\\w+ +(?:${enums.join('|')})\\b`, 'm')
  return Object.entries(PLACEMENTS).flatMap(([name, { kind }]) => {
    const body = schema.match(new RegExp(`^model ${name} \\{.*?\\n\\}`, 'ms'))?.[0] ?? ''
    return kind !== 'content' && field.test(body)
      ? [name.charAt(0).toLowerCase() + name.slice(1)]
      : []
  })
}
