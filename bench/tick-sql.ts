import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { db, disconnect } from '@/lib/platform/db'
import { recordOperations } from '@/lib/progress/mutations'
import { createPeople, type Person } from './person'
import { type Comparison, compare } from './rounds'
import type { Site } from './site'
import { skillSlugs, tickOf } from './throughput'

const CONNECTIONS = 10
const SECONDS = 3

export function hasPgbench(): boolean {
  return spawnSync('pgbench', ['--version']).status === 0
}

/** The tick as the app writes it, through Prisma and its pool, against the very same statement in pgbench. */
export async function compareTickSql(site: Site): Promise<Comparison> {
  process.env.DATABASE_URL = site.databaseUrl
  const people = await createPeople(100, site.database, site.url)
  const slugs = await skillSlugs(site.url)
  try {
    await tick(people, slugs, 0)
    const script = path.join(site.dataDir, 'tick.sql')
    fs.writeFileSync(script, `${pgbenchScript(await preparedTick(), people, slugs)};\n`)
    return await compare(
      () => ticksPerSecond(people, slugs),
      () => pgbenchPerSecond(site.databaseUrl, script),
    )
  } finally {
    await disconnect()
  }
}

async function ticksPerSecond(people: Person[], slugs: string[]): Promise<number> {
  const began = performance.now()
  const deadline = began + SECONDS * 1000
  let ticks = 0
  const writer = async () => {
    while (performance.now() < deadline) await tick(people, slugs, ticks++)
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, writer))
  return (1000 * ticks) / (performance.now() - began)
}

async function tick(people: Person[], slugs: string[], turn: number): Promise<void> {
  const person = people[turn % people.length]?.id ?? ''
  await recordOperations(person, [tickOf(slugs[turn % slugs.length] ?? '')], new Date())
}

/** Asks the one connection that has ticked for its statement: the text that the server received, to the letter. */
async function preparedTick(): Promise<string> {
  const [row] = await db().$queryRaw<{ statement: string }[]>`
    SELECT statement FROM pg_prepared_statements WHERE name = 'tick'`
  if (!row) throw new Error('the tick is no prepared statement named "tick" any more')
  return row.statement
}

/** pgbench knows numbers only, so each parameter becomes an expression of some. */
function pgbenchScript(statement: string, people: Person[], slugs: string[]): string {
  const oneOf = (values: string[], number: string) =>
    `(ARRAY[${values.map((value) => `'${value}'`).join()}]::text[])[:${number}]`
  const parameters = [
    oneOf(
      people.map(({ id }) => id),
      'person',
    ),
    `ARRAY['pgbench-' || (:operation)::bigint]`,
    `ARRAY[${oneOf(slugs, 'skill')}]`,
    `ARRAY['done']`,
    'ARRAY[clock_timestamp()]',
    `'ticked'`,
    'NULL',
  ]
  const filled = statement.replace(/\$(\d)/g, (_, number) => parameters[Number(number) - 1] ?? '')
  return [
    `\\set person random(1, ${people.length})`,
    `\\set skill random(1, ${slugs.length})`,
    '\\set operation random(1, 9000000000000000)',
    filled.trim(),
  ].join('\n')
}

async function pgbenchPerSecond(databaseUrl: string, script: string): Promise<number> {
  const settings = ['-n', '-M', 'prepared', '-c', CONNECTIONS, '-j', 1, '-T', SECONDS]
  const child = spawn('pgbench', [...settings.map(String), '-f', script, databaseUrl])
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk
    })
  const code = await new Promise((resolve) => child.on('close', resolve))
  const found = /tps = ([\d.]+) \(without initial connection time\)/.exec(said)
  if (code !== 0 || !found) throw new Error(`pgbench failed:\n${said}`)
  return Number(found[1])
}
