import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { Waymark } from './testing-start'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A checkout that `npm start` installed and built from nothing. */
    clone: string
    /** The output of that first start. */
    firstStart: string
    /** The responses of the home page, `/api/v1/roadmaps` and another of this machine's addresses during it. */
    firstAnswers: { home: number; roadmaps: string[]; elsewhere: string }
  }
}

/**
 * The true thing, once a run: a clone in an empty folder that only its owner may enter, and `npm start` in it. The other
 * tests of starting go on from there.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const clone = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-clone-'))
  const remove = () => fs.promises.rm(clone, { recursive: true, force: true })
  try {
    copySources(clone)
    await startFromNothing(clone, project)
  } catch (error) {
    await remove()
    throw error
  }
  return remove
}

async function startFromNothing(clone: string, project: TestProject): Promise<void> {
  const waymark = new Waymark(clone, { DATA_DIR: '.data/first' })
  try {
    const address = await waymark.ready()
    const home = await fetch(address)
    const listed = await (await fetch(`${address}/api/v1/roadmaps`)).json()
    const elsewhere = await fetch(address.replace('localhost', '127.0.0.2')).catch(() => 'refused')
    project.provide('firstAnswers', {
      home: home.status,
      roadmaps: listed.roadmaps.map(({ slug }: { slug: string }) => slug),
      elsewhere: elsewhere === 'refused' ? elsewhere : 'answered',
    })
  } finally {
    await waymark.stop()
  }
  project.provide('clone', clone)
  project.provide('firstStart', waymark.said)
}

/** Copies the files that a clone of this very state would hold. */
export function copySources(target: string): void {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  for (const file of listed.split('\0').filter((name) => name && fs.existsSync(name))) {
    fs.mkdirSync(path.dirname(path.join(target, file)), { recursive: true })
    fs.copyFileSync(file, path.join(target, file))
  }
}
