import { setTimeout as wait } from 'node:timers/promises'
import { HOSTILE_POSTINGS } from '@/lib/posting/testing-hostile'
import { createPeople } from './person'
import type { Site } from './site'

const SECONDS = 20
const EVERY_MS = 25
/** The number of attackers: as many as pass the gates at once, and some that wait there. */
const POSTERS = 4
const IMPORTERS = 4

/**
 * Milliseconds that `/api/health` takes to answer while strangers paste hostile postings and people upload hostile files,
 * each again as soon as they are answered.
 */
export async function healthUnderAttack({ url, database }: Site): Promise<number[]> {
  const people = await createPeople(IMPORTERS, database, url)
  const { signal, stop } = stoppable()
  const attacks = [
    ...Array.from({ length: POSTERS }, () => repeat(signal, (turn) => paste(url, turn))),
    ...people.map(({ headers: { Origin = '', Cookie = '' } }) =>
      repeat(signal, (turn) => upload(url, { Origin, Cookie }, turn)),
    ),
  ]
  try {
    // The threads begin, and the compiler has seen enough.
    await wait(3000)
    return await timesToAnswer(`${url}/api/health`)
  } finally {
    stop()
    await Promise.all(attacks)
  }
}

async function timesToAnswer(health: string): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + SECONDS * 1000
  while (performance.now() < end) {
    const began = performance.now()
    const answer = await fetch(health)
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${health}: ${answer.status}`)
    times.push(performance.now() - began)
    await wait(EVERY_MS)
  }
  return times
}

function stoppable() {
  const controller = new AbortController()
  return { signal: controller.signal, stop: () => controller.abort() }
}

async function repeat(signal: AbortSignal, attack: (turn: number) => Promise<Response>) {
  for (let turn = 0; !signal.aborted; turn++) {
    const answer = await attack(turn)
    await answer.arrayBuffer()
    // No room is what the gates are for, and whoever is told to wait waits a little at least. A posting of blanks is 400.
    if (answer.status === 503) await wait(100)
    else if (answer.status > 400) throw new Error(`${answer.url}: ${answer.status}`)
  }
}

const POSTINGS = Object.values(HOSTILE_POSTINGS).map((text) => JSON.stringify({ text }))

function paste(url: string, turn: number): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' }
  const body = POSTINGS[turn % POSTINGS.length] ?? ''
  return fetch(`${url}/api/v1/match`, { method: 'POST', headers, body })
}

function upload(url: string, headers: Record<string, string>, turn: number): Promise<Response> {
  const [name = '', text = ''] = FILES[turn % FILES.length] ?? []
  const body = new FormData()
  body.set('file', new File([text], name))
  return fetch(`${url}/imports`, { method: 'POST', headers, body, redirect: 'manual' })
}

const node = (id: number) => ({
  ...{ id: `${id}`, type: id % 2 ? 'section' : 'subtopic', position: { x: -id, y: -id } },
  ...{ width: 2 * id, height: 2 * id, data: { label: `Label ${id}` } },
})

/** Boxes in boxes, more nodes than are read, a checklist without end, and brackets. */
const FILES: readonly (readonly [name: string, text: string])[] = [
  ['boxes.json', JSON.stringify({ nodes: Array.from({ length: 5000 }, (_, id) => node(id)) })],
  ['many.json', JSON.stringify({ nodes: Array.from({ length: 60_000 }, (_, id) => node(id)) })],
  ['list.md', '- [ ] Learn **all** of [it](https://example.org/)\n'.repeat(100_000)],
  ['brackets.md', `- ${'['.repeat(1_000_000)}\n`],
]
