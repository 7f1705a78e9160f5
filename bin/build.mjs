import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { buildHash } from './start/build-hash.mjs'
import { bundle } from './start/bundle.mjs'
import { hintToCompile } from './start/compile-hint.mjs'
import { cleanEnvironment } from './start/dot-env.mjs'
import { FONTS } from './start/fonts.mjs'
import { ensureGenerated } from './start/generate.mjs'
import { ensureInstalled } from './start/install.mjs'
import { releaseLock, takeLock } from './start/lock.mjs'
import { Refusal, refuse } from './start/refusal.mjs'
import { run, step } from './start/steps.mjs'

const ROOT = path.resolve(import.meta.dirname, '..')
const BUILDS = path.join(ROOT, '.build')
const LOCK = path.join(BUILDS, 'lock')
const KEPT_BUILDS = 3
/**
 * Next.js makes the ids of server actions from it. The same in every build, so that a form which stands open during an
 * update still finds its action. It would encrypt what an action within a component captures; ours capture nothing, and
 * `bin/check/actions.test.ts` keeps it so.
 */
const ACTIONS_KEY = createHash('sha256').update('the server actions of Waymark').digest('base64')

/**
 * Installs and builds what is missing. Each build lies in a folder named for its sources, so a server that runs an
 * older one is never changed under its feet, and going back to earlier sources builds nothing.
 *
 * @returns {Promise<string>} the folder that holds the finished server
 */
export async function ensureBuilt() {
  makeRoom()
  await lockTree()
  try {
    await ensureInstalled()
    const built = path.join(BUILDS, buildHash(ROOT))
    if (!fs.existsSync(built)) await build(built)
    fs.utimesSync(built, new Date(), new Date())
    removeOldBuilds()
    return built
  } finally {
    releaseLock(LOCK)
  }
}

function makeRoom() {
  try {
    fs.mkdirSync(BUILDS, { recursive: true })
    fs.accessSync(BUILDS, fs.constants.W_OK)
  } catch {
    throw new Refusal(`${ROOT} cannot be written: packages and builds are kept there`)
  }
}

/** Two starts of one checkout take turns; the second finds everything done. */
async function lockTree() {
  let said = false
  for (;;) {
    const holder = takeLock(LOCK)
    if (!holder) return
    if (!said) console.log(`Waiting for process ${holder.pid}, which installs and builds here`)
    said = true
    await pause(200)
  }
}

/** @param {string} target */
async function build(target) {
  await ensureGenerated()
  const next = path.join(ROOT, 'node_modules/next/dist/bin/next')
  await step('Building', () =>
    run(process.execPath, [next, 'build'], {
      cwd: ROOT,
      env: { ...cleanEnvironment('production'), NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: ACTIONS_KEY },
      doing: '`next build`',
    }),
  )
  const draft = `${target}.new`
  fs.rmSync(draft, { recursive: true, force: true })
  await assemble(draft)
  fs.renameSync(draft, target)
}

/**
 * Next's standalone server, what it leaves out (static files), and our program around it, which needs the migrations.
 *
 * @param {string} tree
 */
async function assemble(tree) {
  const made = path.join(ROOT, '.next')
  fs.renameSync(path.join(made, 'standalone'), tree)
  for (const name of fs.readdirSync(tree)) {
    if (name.startsWith('.env')) fs.rmSync(path.join(tree, name))
  }
  copy(path.join(made, 'static'), path.join(tree, '.next/static'))
  hintToCompile(path.join(tree, '.next'))
  copy(path.join(ROOT, 'public'), path.join(tree, 'public'))
  for (const name of ['schema.prisma', 'migrations']) {
    copy(path.join(ROOT, 'prisma', name), path.join(tree, 'prisma', name))
  }
  copy(FONTS, path.join(tree, path.basename(FONTS)))
  const engine = 'node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm'
  copy(path.join(ROOT, engine), path.join(tree, 'schema_engine_bg.wasm'))
  copy(path.join(ROOT, 'bin/start/end-with-parent.mjs'), path.join(tree, 'end-with-parent.mjs'))
  await bundle(
    'components/offline/service-worker.ts',
    path.join(tree, 'public/service-worker.js'),
    {
      platform: 'browser',
      target: 'es2022',
      format: 'iife',
      minify: true,
      define: { BUILD: JSON.stringify(fs.readFileSync(path.join(made, 'BUILD_ID'), 'utf8')) },
    },
  )
  for (const [program, bundled] of [
    ['bin/start/serve.ts', 'serve.mjs'],
    ['bin/start/jobs.ts', 'jobs.mjs'],
  ]) {
    await bundle(String(program), path.join(tree, String(bundled)), {
      external: ['pg-native'],
      banner: {
        js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
      },
    })
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function copy(from, to) {
  if (fs.existsSync(from)) fs.cpSync(from, to, { recursive: true })
}

function removeOldBuilds() {
  const builds = fs
    .readdirSync(BUILDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(BUILDS, entry.name))
    .sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs)
  for (const old of builds.slice(KEPT_BUILDS)) fs.rmSync(old, { recursive: true, force: true })
}

if (process.argv[1] === import.meta.filename) {
  try {
    console.log(`Built: ${path.relative(process.cwd(), await ensureBuilt())}`)
  } catch (error) {
    refuse(error)
  }
}
