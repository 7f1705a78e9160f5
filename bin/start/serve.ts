import fs from 'node:fs'
import path from 'node:path'
import { warningsFor } from '@/lib/platform/admit'
import { readEnvironment } from '@/lib/platform/env'
import { migrate } from '@/prisma/migrate'
import { postgresBinaries } from '@/prisma/postgres-binaries'
import { WaitOver } from '@/prisma/wait-for-lock'
import { prepareDataDirectory } from './data-directory.mjs'
import { ownDatabase } from './own-database'
import { demandFreePort } from './port.mjs'
import { publish } from './publish'
import { reasonOf } from './refusal.mjs'
import { Running } from './running'
import { startWebServer } from './web-server'

const TREE = import.meta.dirname

/**
 * The program of the built tree, the same for `npm start` and in a container: database, migrations, content, web server;
 * and back again when it is told to end.
 */
async function serve(running: Running): Promise<void> {
  const { HOST, DATA_DIR, CONTENT_DIR, DATABASE_URL, DIRECT_DATABASE_URL, ...settings } =
    readEnvironment(process.env)
  const directory = path.resolve(DATA_DIR)
  if (!DATABASE_URL) {
    // First, because a container holds none and should say that, not that it may not write.
    postgresBinaries()
    await prepareDataDirectory(directory)
  }
  const port = await demandFreePort(HOST, settings.PORT)
  for (const warning of warningsFor({ HOST, ...settings })) console.log(`Warning: ${warning}`)
  if (process.getuid?.() === 0)
    console.log('Warning: Waymark runs as root, which it does not need: start it as another user.')

  const url = DATABASE_URL ?? (await ownDatabase(directory, running))
  // From here on everything reads its settings where it always does.
  Object.assign(process.env, {
    NODE_ENV: 'production',
    DATABASE_URL: url,
    PORT: String(port),
    HOST,
  })
  const direct = DIRECT_DATABASE_URL ?? url
  const applied = await migrate(direct, path.join(TREE, 'prisma'), running.wait)
  for (const name of applied) console.log(`Migrated: ${name}`)
  await running.checkpoint()
  await publish(
    CONTENT_DIR,
    fs.readFileSync(path.join(TREE, '.next/BUILD_ID'), 'utf8'),
    running.wait,
  )
  await running.checkpoint()

  const web = startWebServer(TREE, HOST, port)
  running.onStop(web.stop)
  void web.exited.then(() => running.fail('the web server ended unexpectedly'))
  await Promise.race([web.ready, running.asked])
  await running.checkpoint()
  running.ready()
  console.log(`Waymark is ready: ${addressOf(HOST, port)}`)
}

function addressOf(host: string, port: number): string {
  const local = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)
  const name = host.includes(':') ? `[${host}]` : host
  return `http://${local ? 'localhost' : name}:${port}`
}

const running = new Running()
process.on('uncaughtException', (error) => running.fail(reasonOf(error)))
try {
  await serve(running)
} catch (error) {
  if (error instanceof WaitOver) await running.checkpoint()
  await running.fail(reasonOf(error))
}
