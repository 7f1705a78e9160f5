import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { hintToCompile } from './compile-hint.mjs'

test('what every page runs is hinted at its very beginning, and nothing else is', () => {
  const built = mkdtempSync(path.join(os.tmpdir(), 'waymark-hint-'))
  onTestFinished(() => rmSync(built, { recursive: true }))
  mkdirSync(path.join(built, 'static/chunks'), { recursive: true })
  const main = 'static/chunks/main.js'
  const dialog = 'static/chunks/dialog.js'
  for (const file of [main, dialog]) writeFileSync(path.join(built, file), 'run()')
  writeFileSync(path.join(built, 'build-manifest.json'), JSON.stringify({ rootMainFiles: [main] }))

  hintToCompile(built)

  expect(readFileSync(path.join(built, main), 'utf8')).toBe('//# allFunctionsCalledOnLoad\nrun()')
  expect(readFileSync(path.join(built, dialog), 'utf8')).toBe('run()')
})
