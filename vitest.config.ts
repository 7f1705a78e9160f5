import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const EVERYWHERE_ELSE = ['**/node_modules/**', '.next/**', '.build/**', '.data/**', 'e2e/**']
const DATABASE = '**/*.db.test.ts'
/** Tests of what people do, run again on tables that are spread by person. */
const SPREAD = [
  'lib/account/{mailed-sign-in,oidc,session}.db.test.ts',
  'lib/archive/{export,take-in}.db.test.ts',
  'lib/person/delete-account.db.test.ts',
  'lib/profile/{evidence,profile,shown}.db.test.ts',
  'lib/progress/{fold,following,history,laws,many-writers,queries,recording}.db.test.ts',
  'lib/review/refresh.db.test.ts',
]
const START = 'bin/start/*.start.test.ts'

/**
 * Only when asked for by name: its files are those of `database`, and two set-ups at once cannot share Prisma's migration
 * engine, of which a process holds one.
 */
const PARTITIONS = {
  extends: true as const,
  test: {
    name: 'partitions',
    include: SPREAD,
    exclude: EVERYWHERE_ELSE,
    globalSetup: 'prisma/testing-partitions.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
}

function isAsked(project: string): boolean {
  const place = process.argv.indexOf('--project')
  return place >= 0 && process.argv.slice(place).includes(project)
}

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, ''),
      'server-only': fileURLToPath(new URL('node_modules/server-only/empty.js', import.meta.url)),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A machine may be busy with other things; what hangs is found all the same.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...EVERYWHERE_ELSE, DATABASE, START],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [DATABASE],
          exclude: EVERYWHERE_ELSE,
          globalSetup: 'prisma/testing-server.ts',
          // Generous, because the machine may be busy with other things.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      ...(isAsked('partitions') ? [PARTITIONS] : []),
      {
        extends: true,
        test: {
          name: 'start',
          include: [START],
          globalSetup: 'bin/start/testing-clone.ts',
          exclude: EVERYWHERE_ELSE,
          testTimeout: 900_000,
          hookTimeout: 900_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
