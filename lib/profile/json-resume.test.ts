import schema from '@jsonresume/schema'
import { expect, test } from 'vitest'
import { ADA, QUIET } from '@/components/profile/testing-profile'
import { jsonResume } from './json-resume'

const SITE = 'https://waymark.example'

test.each([ADA, QUIET])('the resume of $handle is what JSON Resume asks for', (profile) => {
  schema.validate(jsonResume(profile, SITE), (faults) => expect(faults).toBeNull())
})

test('the schema that it is held against finds faults', () => {
  schema.validate({ basics: { name: 1 } }, (faults) => expect(faults).toHaveLength(1))
})

test('evidence goes where readers of resumes look for it, and skills say how far they are proven', () => {
  expect(jsonResume(ADA, SITE)).toMatchObject({
    basics: { name: 'Ada Lovelace', url: `${SITE}/u/ada`, location: { city: 'London' } },
    projects: [{ name: 'A server', keywords: ['HTTP'], endDate: '2026-05-01' }],
    publications: [],
    certificates: [{ name: 'Operations', issuer: 'certificates.example' }],
    skills: [
      { name: 'APIs', level: 'Evidenced', keywords: ['HTTP'] },
      { name: 'APIs', level: 'Declared', keywords: ['REST'] },
      { name: 'APIs', level: 'Learning', keywords: ['gRPC'] },
    ],
    meta: { roadmaps: [{ slug: 'backend', percent: 62, asOf: '2026-05-10' }] },
  })
})

test('what a profile does not show is not in it', () => {
  expect(jsonResume(QUIET, SITE)).toMatchObject({
    basics: { name: 'quiet', profiles: [] },
    projects: [],
    skills: [],
  })
  expect(JSON.stringify(jsonResume(QUIET, SITE))).not.toMatch(/location|roadmaps/)
})
