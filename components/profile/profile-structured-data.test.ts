import { expect, test } from 'vitest'
import { profileStructuredData } from './profile-structured-data'
import { ADA, QUIET } from './testing-profile'

const SITE = 'https://waymark.example'

test('a person knows what they have done, as terms of ours, and is the author of their work', () => {
  expect(profileStructuredData(ADA, SITE)).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      '@id': `${SITE}/u/ada#person`,
      name: 'Ada Lovelace',
      sameAs: ['https://ada.example/'],
      knowsAbout: [
        { '@type': 'DefinedTerm', '@id': `${SITE}/skills/http`, name: 'HTTP' },
        { '@type': 'DefinedTerm', '@id': `${SITE}/skills/rest`, name: 'REST' },
      ],
    },
    hasPart: [
      { '@type': 'CreativeWork', name: 'A server', about: [{ '@id': `${SITE}/skills/http` }] },
      { '@type': 'EducationalOccupationalCredential', name: 'Operations' },
    ],
  })
})

test('a skill that has left the content is named and has no address', () => {
  const gone = { slug: 'soap', title: 'SOAP', gone: true } as const
  const told = profileStructuredData(
    {
      ...ADA,
      skills: [
        { area: 'api', skills: [{ ...gone, kind: 'skill', status: 'done', tier: 'declared' }] },
      ],
      evidence: ADA.evidence?.map((piece) => ({ ...piece, skills: [gone] })) ?? [],
    },
    SITE,
  )
  expect(JSON.stringify(told)).toContain('"name":"SOAP"')
  expect(JSON.stringify(told)).not.toContain('/skills/')
})

test('nothing is said of what a profile does not show', () => {
  expect(JSON.stringify(profileStructuredData(QUIET, SITE))).not.toMatch(
    /knowsAbout|hasPart|sameAs|homeLocation/,
  )
})
