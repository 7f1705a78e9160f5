import path from 'node:path'
import vm from 'node:vm'
import { type BuildOptions, build } from 'esbuild'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measure } from './measure'
import { nextSkills } from './next'
import { roadmapWithStatuses } from './testing'

const ROOT = path.resolve(import.meta.dirname, '../..')
const OPTIONS = {
  ...{ absWorkingDir: ROOT, bundle: true, write: false, metafile: true, logLevel: 'error' },
  ...{ packages: 'external', jsx: 'automatic', outdir: '.', alias: { '@': ROOT } },
  loader: { '.css': 'empty' },
} satisfies BuildOptions

/** The files of ours that an entry point is made of. */
async function madeOf(entry: string, platform: 'node' | 'browser'): Promise<string[]> {
  const { metafile } = await build({
    ...OPTIONS,
    ...{ entryPoints: [entry], platform, format: 'esm', splitting: true },
  })
  return Object.keys(metafile.inputs)
}

test.each([
  ['app/api/v1/roadmaps/[slug]/progress/route.ts', 'node'],
  ['app/me/page.tsx', 'node'],
  ['components/map/map-controller.tsx', 'browser'],
  ['components/progress/own-percent.tsx', 'browser'],
] as const)('%s measures by lib/progress/measure.ts', async (entry, platform) => {
  expect(await madeOf(entry, platform)).toContain('lib/progress/measure.ts')
})

test('as a browser is given it, the measure and what is next are what the server finds', async () => {
  const { outputFiles } = await build({
    ...OPTIONS,
    stdin: {
      contents:
        "export { measure } from './lib/progress/measure'; export { nextSkills } from './lib/progress/next'",
      resolveDir: ROOT,
    },
    ...{ platform: 'browser', format: 'iife', globalName: 'browser', minify: true },
  })
  const context: { browser?: { measure: typeof measure; nextSkills: typeof nextSkills } } = {}
  vm.runInNewContext(outputFiles[0]?.text ?? '', vm.createContext(context))
  const { browser } = context
  if (!browser) throw new Error('the bundle exports nothing')
  fc.assert(
    fc.property(
      roadmapWithStatuses,
      fc.integer({ min: 1, max: 9 }),
      ({ root, statuses }, hours) => {
        const each = { s0: hours, s1: 0.1 * hours, s2: 3 }
        const requires = { s1: ['s0'], s2: ['s1'] }
        const there = [
          browser.measure(root, statuses, each),
          browser.nextSkills(root, statuses, requires, {}),
        ]
        const here = [measure(root, statuses, each), nextSkills(root, statuses, requires, {})]
        // Objects of another realm equal ours in what they say only.
        expect(JSON.parse(JSON.stringify(there))).toEqual(JSON.parse(JSON.stringify(here)))
      },
    ),
  )
})
