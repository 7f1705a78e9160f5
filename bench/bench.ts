import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { step } from '../bin/start/steps.mjs'
import { BUDGETS, type Budget, LIGHTHOUSE } from './budgets'
import { makePrivateCopy } from './private-copy'
import { type Stage, setStage } from './stage'
import { isOver, type Result, tableOf } from './table'

const USAGE = `npm run bench -- [--report] [--lighthouse] [--only WORDS] [--copy FOLDER]
  --report       only print; without it, a budget that is over ends in an error
  --lighthouse   fetch Lighthouse too, and measure with it
  --only WORDS   only the budgets whose name holds these words
  --copy FOLDER  where the measured copy is built, and kept for the next run; else a temporary folder`

/** The steps that undo everything at the end, whichever way it comes. */
const undo: (() => Promise<void> | void)[] = []

/** Measures what DESIGN.md budgets, on a production build of this very tree, and prints one table. */
async function bench(): Promise<number> {
  const { report, lighthouse, only, copy } = options()
  const busyBefore = busy()
  const budgets = [...BUDGETS, ...(lighthouse ? [LIGHTHOUSE] : [])]
  const results = await measureAll(
    budgets.filter(({ what }) => what.includes(only)),
    await setStageIn(copy ?? temporaryFolder()),
  )
  console.log(`\n${tableOf(results)}`)
  console.log(`\n${busyBefore} when it began: what else runs makes times longer than they are.`)
  return results.some(isOver) && !report ? 1 : 0
}

/** Tells the reader of the figures how busy the machine is: other programs slow a measurement down, most of all in the browser. */
function busy(): string {
  return `Load ${os.loadavg()[0]?.toFixed(1)} on ${os.availableParallelism()} processors`
}

function options() {
  const boolean = { type: 'boolean', default: false } as const
  const known = {
    report: boolean,
    lighthouse: boolean,
    only: { type: 'string', default: '' },
    copy: { type: 'string' },
  } as const
  try {
    return parseArgs({ options: known }).values
  } catch {
    console.error(USAGE)
    process.exit(2)
  }
}

function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-bench-'))
  undo.push(() => fs.rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function setStageIn(tree: string): Promise<Stage> {
  await step('Copying the tree', async () => makePrivateCopy(tree))
  execFileSync(process.execPath, ['bin/build.mjs'], { cwd: tree, stdio: 'inherit' })
  const stage = await step('Starting it', () => setStage(path.resolve(tree)))
  undo.push(stage.stop)
  return stage
}

async function measureAll(budgets: Budget[], stage: Stage): Promise<Result[]> {
  const results: Result[] = []
  for (const budget of budgets)
    results.push({ budget, measured: await step(budget.what, () => budget.measure(stage)) })
  return results
}

async function end(code: number): Promise<void> {
  for (const each of undo.splice(0).reverse()) await each()
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(1))
try {
  await end(await bench())
} catch (error) {
  console.error(error)
  await end(1)
}
