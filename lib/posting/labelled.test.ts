import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readPosting } from './match'
import { ourKnowledge } from './testing'

const labels = z.strictObject({
  asks: z.array(z.string()).min(1),
  nice: z.array(z.string()).default([]),
})
const known = await ourKnowledge()

/** The precision and recall that each folder of postings must reach. */
const LEAST = {
  'built-with': { precision: 0.97, recall: 0.97 },
  'held-out': { precision: 0.97, recall: 0.93 },
  unseen: { precision: 0.97, recall: 0.93 },
  fresh: { precision: 0.97, recall: 0.93 },
}

for (const [folder, least] of Object.entries(LEAST))
  test(`postings ${folder}: precision at least ${least.precision}, recall at least ${least.recall}`, async () => {
    const postings = await postingsOf(folder)
    expect(postings.length).toBeGreaterThanOrEqual(20)
    const read = postings.map(({ name, asks, nice, text }) => {
      const { skills } = readPosting(text, known.vocabulary, known.choices)
      const found = skills.map(({ slug }) => slug)
      return {
        name,
        right: found.filter((skill) => asks.includes(skill)).length,
        wrong: found.filter((skill) => !asks.includes(skill)),
        missed: asks.filter((skill) => !found.includes(skill)),
        needsRight: skills.filter(
          ({ slug, need }) => asks.includes(slug) && (need === 'nice') === nice.includes(slug),
        ).length,
      }
    })
    const right = sum(read.map((one) => one.right))
    const precision = right / (right + sum(read.map(({ wrong }) => wrong.length)))
    const recall = right / (right + sum(read.map(({ missed }) => missed.length)))
    const needs = sum(read.map(({ needsRight }) => needsRight)) / right
    const faults = read
      .filter(({ wrong, missed }) => wrong.length + missed.length > 0)
      .map(({ name, wrong, missed }) => `${name}: wrong ${wrong}; missed ${missed}`)
    const figures = `${folder}: ${postings.length} postings, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, nice told from required ${needs.toFixed(3)}`
    process.stdout.write(`${[figures, ...faults].join('\n  ')}\n`)
    expect(precision).toBeGreaterThanOrEqual(least.precision)
    expect(recall).toBeGreaterThanOrEqual(least.recall)
    expect(needs).toBeGreaterThanOrEqual(0.9)
  })

async function postingsOf(folder: string) {
  const at = path.join('lib/posting/labelled', folder)
  const files = await readdir(at)
  return Promise.all(
    files.map(async (file) => {
      const [, front = '', text = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(await readFile(path.join(at, file), 'utf8')) ?? []
      const { asks, nice } = labels.parse(parse(front))
      for (const skill of [...asks, ...nice]) expect(known.titles, file).toHaveProperty([skill])
      return { name: file.replace(/\.md$/, ''), asks, nice, text }
    }),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
