import type { PublicProfile } from '@/lib/profile/schema'

/** A profile that shows everything. */
export const ADA: PublicProfile = {
  handle: 'ada',
  name: 'Ada Lovelace',
  headline: 'Backend developer',
  bio: 'Engines.',
  listed: true,
  roadmaps: [
    {
      slug: 'backend', title: 'Backend', percent: 62, filled: 62, slots: 100, hoursLeft: 80, asOf: '2026-05-10',
    },
  ], // biome-ignore format: a table
  skills: [
    {
      area: 'api',
      skills: [
        { slug: 'http', title: 'HTTP', kind: 'skill', status: 'done', tier: 'evidenced' },
        { slug: 'rest', title: 'REST', kind: 'skill', status: 'done', tier: 'declared' },
        { slug: 'grpc', title: 'gRPC', kind: 'skill', status: 'learning', tier: 'evidenced' },
      ],
    },
  ],
  evidence: [
    {
      skills: [{ slug: 'http', title: 'HTTP' }],
      kind: 'project',
      title: 'A server',
      url: 'https://example.org/server',
      note: 'From the socket up.',
      date: '2026-05-01',
      createdAt: '2026-05-02T10:00:00.000Z',
    },
    {
      skills: [{ slug: 'rest', title: 'REST' }],
      kind: 'certificate',
      title: 'Operations',
      url: 'https://certificates.example/1',
      createdAt: '2026-04-02T10:00:00.000Z',
    },
  ],
  activity: { from: '2026-02-23', to: '2026-05-10', days: [{ date: '2026-05-09', operations: 3 }] },
  confirmed: [{ slug: 'http', title: 'HTTP', on: '2026-05-09' }],
  contact: { location: 'London', links: [{ label: 'Home', url: 'https://ada.example/' }] },
}

/** One that shows only what is always part of it. */
export const QUIET: PublicProfile = {
  handle: 'quiet',
  name: '',
  headline: '',
  bio: '',
  listed: false,
}
