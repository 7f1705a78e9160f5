import 'server-only'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { type JobOptions, Workers } from './workers'

type Lane = 'postings' | 'imports'

/** Next.js loads this file more than once; the threads are the same all the same. */
const shared = globalThis as typeof globalThis & { waymarkThreads?: Record<Lane, Workers> }

/**
 * Runs a job of bin/start/jobs.ts on a thread of its own kind of work, so that a large import keeps no posting waiting.
 * @throws TooCostly
 */
export function onThread(
  lane: Lane,
  job: string,
  input: unknown,
  options: JobOptions,
): Promise<unknown> {
  shared.waymarkThreads ??= {
    postings: new Workers({ program, size: 2, memory: 128 }),
    imports: new Workers({ program, size: 1, memory: 384 }),
  }
  return shared.waymarkThreads[lane].run(job, input, options)
}

/** Ends the threads, so that a test file can exit. */
export async function endThreads(): Promise<void> {
  const threads = Object.values(shared.waymarkThreads ?? {})
  delete shared.waymarkThreads
  await Promise.all(threads.map((workers) => workers.end()))
}

/** Beside the built server; in a checkout it is bundled when a thread starts, from the sources of that moment. */
async function program(): Promise<string> {
  const built = path.join(/* turbopackIgnore: true */ process.cwd(), 'jobs.mjs')
  if (existsSync(built)) return built
  const bundler = path.join(
    /* turbopackIgnore: true */ process.cwd(),
    'bin',
    'start',
    'bundle-jobs.mjs',
  )
  const { stdout } = await promisify(execFile)(process.execPath, [bundler])
  return stdout.trim()
}
