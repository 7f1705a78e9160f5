import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from './migrate'
import { withScratchPostgres } from './scratch'

/** The database that `testDatabase()` copies: migrated, and never connected to afterwards. */
export const TEMPLATE = 'waymark_template'

/** One PostgreSQL for all database tests of a run (global set-up of the Vitest project `database`). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    const finished = withScratchPostgres(async (url) => {
      await createTemplate(url)
      project.provide('postgresUrl', url)
      await new Promise<void>((finish) => {
        resolve(async () => {
          finish()
          await finished
        })
      })
    })
    finished.catch(reject)
  })
}

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string
  }
}

async function createTemplate(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE ${TEMPLATE}`)
  await client.end()
  const template = new URL(url)
  template.pathname = TEMPLATE
  await migrate(template.href)
}
