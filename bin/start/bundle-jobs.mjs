// Bundles bin/start/jobs.ts for a server that runs from the sources, and prints where it lies.
import fs from 'node:fs'
import path from 'node:path'
import { bundle } from './bundle.mjs'

// Below node_modules, so that the packages it leaves outside are found.
const folder = path.resolve(import.meta.dirname, '../../node_modules/.cache/waymark')
const program = path.join(folder, 'jobs.mjs')
// Put in place as a whole: another process may be about to read it.
const draft = path.join(folder, `jobs-${process.pid}.mjs`)
await bundle('bin/start/jobs.ts', draft, { packages: 'external', sourcemap: 'inline' })
fs.renameSync(draft, program)
console.log(program)
