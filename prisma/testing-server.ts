import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from './migrate'
import { withScratchPostgres } from './scratch'

/** The database that `testDatabase()` copies: migrated, and never connected to afterwards. */
export const TEMPLATE = 'waymark_template'

/** One PostgreSQL for all database tests of a run (global set-up of the Vitest project `database`). */
export default function setup(project: TestProject): Promise<() => Promise<void>> {
  return serveTemplate(project)
}

/** Starts a PostgreSQL with a template database, which `change` may change before tests copy it. */
export async function serveTemplate(
  project: TestProject,
  change: (url: string) => Promise<void> = async () => {},
): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    const finished = withScratchPostgres(async (url) => {
      await createTemplate(url, change)
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

async function createTemplate(url: string, change: (url: string) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE ${TEMPLATE}`)
  await client.end()
  const template = new URL(url)
  template.pathname = TEMPLATE
  await migrate(template.href)
  await change(template.href)
}
