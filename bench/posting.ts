import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { disconnect } from '@/lib/platform/db'
import { MAX_POSTING } from '@/lib/posting/limits'
import { toMatchResponse } from '@/lib/posting/match-response'
import { knowledge } from '@/lib/posting/queries'
import { reportOn } from '@/lib/posting/report'
import { HOSTILE_POSTINGS } from '@/lib/posting/testing-hostile'
import type { Site } from './site'

const RUNS = 500
const HOSTILE_RUNS = 20
const POSTINGS = 'lib/posting/labelled'

/**
 * Milliseconds that the longest posting takes: of this process's CPU to be read, whatever else the machine does, and to be
 * answered over HTTP.
 */
export async function readLongPosting(
  site: Site,
): Promise<{ reading: number[]; answering: number[]; hostile: Map<string, number[]> }> {
  process.env.DATABASE_URL = site.databaseUrl
  const text = longPosting()
  try {
    const known = await knowledge()
    const reading = await timesOf(RUNS, cpuTime, async () => {
      reportOn(text, known)
    })
    const hostile = new Map<string, number[]>()
    for (const [kind, posting] of Object.entries(HOSTILE_POSTINGS))
      hostile.set(
        kind,
        await timesOf(HOSTILE_RUNS, cpuTime, async () => {
          reportOn(posting, known)
        }),
      )
    const expected = JSON.stringify(toMatchResponse(text, known))
    const body = JSON.stringify({ text })
    const headers = { 'Content-Type': 'application/json' }
    const answering = await timesOf(
      RUNS / 10,
      () => performance.now(),
      async () => {
        const answer = await fetch(`${site.url}/api/v1/match`, { method: 'POST', headers, body })
        if ((await answer.text()) !== expected)
          throw new Error('the site reads a posting otherwise than this process')
      },
    )
    return { reading, answering, hostile }
  } finally {
    await disconnect()
  }
}

/** Real postings, one below the other, cut at the length that is read at most. */
function longPosting(): string {
  const files = readdirSync(POSTINGS, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.dirname(file) !== '.' && file.endsWith('.md'))
    .toSorted()
  const all = files.map((file) => readFileSync(path.join(POSTINGS, file), 'utf8')).join('\n\n')
  return all.repeat(Math.ceil(MAX_POSTING / all.length)).slice(0, MAX_POSTING)
}

async function timesOf(
  runs: number,
  clock: () => number,
  run: () => Promise<void>,
): Promise<number[]> {
  const times: number[] = []
  // The first ones are slower until the compiler has seen enough.
  for (let turn = -runs / 10; turn < runs; turn++) {
    const began = clock()
    await run()
    if (turn >= 0) times.push(clock() - began)
  }
  return times
}

function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
