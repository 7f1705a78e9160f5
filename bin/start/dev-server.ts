import { spawn } from 'node:child_process'
import { readdirSync, watch } from 'node:fs'
import path from 'node:path'
import { readEnvironment } from '@/lib/platform/env'
import { migrate } from '@/prisma/migrate'
import { WaitOver } from '@/prisma/wait-for-lock'
import { ownDatabase } from './own-database'
import { demandFreePort } from './port.mjs'
import { publish } from './publish'
import { reasonOf } from './refusal.mjs'
import { Running } from './running'

const SETTLED_MS = 150
/** The identity of the publishing program: its code changes while people work on it, so no two runs count as the same. */
const program = crypto.randomUUID()

async function develop(running: Running): Promise<void> {
  const { HOST, PORT, DATA_DIR, CONTENT_DIR, DATABASE_URL } = readEnvironment(process.env)
  const port = await demandFreePort(HOST, PORT)
  const url = DATABASE_URL ?? (await ownDatabase(DATA_DIR, running))
  Object.assign(process.env, { DATABASE_URL: url, PORT: String(port), HOST })
  for (const name of await migrate(url, 'prisma', running.wait)) console.log(`Migrated: ${name}`)
  await publish(CONTENT_DIR, program)
  publishAsItChanges(CONTENT_DIR)
  await running.checkpoint()
  startNext(HOST, port, running)
  running.ready()
}

/** Publishes content again after each change; a fault is printed and ends nothing, since the next save may fix it. */
function publishAsItChanges(contentDir: string): void {
  let settled: NodeJS.Timeout | undefined
  // Folder by folder: the recursive watch of Node 20 loses a file that an editor replaces.
  for (const folder of foldersIn(contentDir)) {
    watch(folder, () => {
      clearTimeout(settled)
      settled = setTimeout(() => {
        publish(contentDir, program).catch((error: unknown) => console.error(reasonOf(error)))
      }, SETTLED_MS)
    })
  }
}

function foldersIn(directory: string): string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory())
  return [directory, ...folders.map(({ parentPath, name }) => path.join(parentPath, name))]
}

function startNext(host: string, port: number, running: Running): void {
  const args = [
    'node_modules/next/dist/bin/next',
    'dev',
    '--hostname',
    host,
    '--port',
    String(port),
  ]
  const next = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
    detached: process.platform !== 'win32',
  })
  const exited = new Promise((resolve) => next.once('exit', resolve))
  running.onStop(async () => {
    next.kill('SIGTERM')
    await exited
  })
  void exited.then(() => running.fail('the development server ended'))
}

const running = new Running()
try {
  await develop(running)
} catch (error) {
  if (error instanceof WaitOver) await running.checkpoint()
  await running.fail(reasonOf(error))
}
