import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { startPostgres } from './postgres'
import { THROWN_AWAY } from './scratch'

test('a directory of the time of one password for all goes on, with two', async () => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-one-password-'))
  const file = (name: string) => path.join(directory, name)
  try {
    const before = await startPostgres(directory, THROWN_AWAY)
    const superuser = fs.readFileSync(file('postgres-password'), 'utf8')
    await run(before.url, 'CREATE TABLE kept (id int)')
    const old = Object.assign(new URL(before.url), { username: 'postgres', password: superuser })
    await run(old.href, `ALTER ROLE waymark PASSWORD '${superuser}'`)
    await before.stop()
    fs.rmSync(file('waymark-password'))

    const after = await startPostgres(directory, THROWN_AWAY)
    try {
      await run(after.url, 'SELECT * FROM kept')
      expect(new URL(after.url).password).not.toBe(superuser)
      expect(fs.statSync(file('waymark-password')).mode & 0o777).toBe(0o600)
    } finally {
      await after.stop()
    }
  } finally {
    fs.rmSync(directory, { recursive: true, force: true })
  }
})

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
