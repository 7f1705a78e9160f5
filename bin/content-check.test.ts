import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { contentFolder } from '@/lib/roadmap/testing'

const run = promisify(execFile)

it('content:check prints every error and fails', { timeout: 300_000 }, async () => {
  const folder = await contentFolder({
    skills: { http: { requires: ['dns-basics'] }, dns: { title: 'DNS' } },
    roadmaps: { web: ['http', 'dns', 'dns'] },
  })
  const result = await run('node', ['bin/run.mjs', 'bin/content-check.ts', folder]).catch(
    (error: { code: number; stderr: string }) => error,
  )
  expect(result).toMatchObject({ code: 1 })
  for (const fault of [
    'skills/http.md:11: requires.dns-basics: no skill has the slug "dns-basics" (did you mean "dns"?)',
    'roadmaps/web.yaml:6: children.2: "dns" stands on this roadmap already (line 5), expected once at most',
    'expected 80 to 220 words of text, got 6',
  ])
    expect(result.stderr).toContain(fault)
})

it('content:check of our own content finds nothing', { timeout: 300_000 }, async () => {
  const { stdout } = await run('node', ['bin/run.mjs', 'bin/content-check.ts', 'content'])
  expect(stdout).toMatch(/^\d+ skills, [\s\S]*\nno errors\n$/)
})
