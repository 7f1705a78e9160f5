import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { migrate } from './migrate'
import { startPostgres } from './postgres'
import { THROWN_AWAY } from './scratch'

const server = new URL(inject('postgresUrl'))
const NAME = `faults_${process.pid}`

function urlWith(parts: Partial<Record<'username' | 'password' | 'pathname' | 'port', string>>) {
  return Object.assign(new URL(server), { pathname: NAME, ...parts }).href
}

async function onServer(sql: string, url = server.href): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}

/** Returns the message of a failed start; it must be one line without the password. */
async function complaint(url: string): Promise<string> {
  const error = await migrate(url).then(
    () => new Error('it was migrated'),
    (thrown: Error) => thrown,
  )
  expect(['UnreachableError', 'MigrationError']).toContain(error.name)
  expect(error.message).not.toContain('\n')
  expect(error.message).not.toContain('hush')
  expect(error.message).not.toContain(server.password)
  return error.message
}

beforeAll(async () => {
  await onServer(`CREATE DATABASE ${NAME}`)
})
afterAll(() => onServer(`DROP DATABASE ${NAME} WITH (FORCE)`))

describe('a database that cannot be used is told in one line with what helps:', () => {
  test('the server is not there', async () => {
    expect(await complaint(urlWith({ port: '9' }))).toContain('refuses the connection: start it')
  })

  test('its name is unknown', async () => {
    expect(await complaint('postgresql://me:hush@nowhere.invalid/waymark')).toBe(
      'the database at postgresql://me@nowhere.invalid/waymark cannot be found: check its host name',
    )
  })

  test('the password is wrong', async () => {
    expect(await complaint(urlWith({ password: 'hush' }))).toContain('refuses the password')
  })

  test('the database is missing', async () => {
    expect(await complaint(urlWith({ pathname: 'missing' }))).toContain(
      'create it, or name another',
    )
  })

  test('the socket is missing', async () => {
    const url = 'postgresql://me:hush@/waymark?host=/nowhere'
    expect(await complaint(url)).toMatch(/\(host \/nowhere\) cannot be opened: the socket/)
  })

  test('the certificate file is missing', async () => {
    const url = `${urlWith({})}?sslmode=verify-full&sslrootcert=/nowhere/ca.crt`
    expect(await complaint(url)).toContain('certificate file that its URL names is not there')
  })

  test('the server does not encrypt', async () => {
    expect(await complaint(`${urlWith({})}?sslmode=require`)).toContain('write sslmode=disable')
  })

  test('the server lets nobody write', async () => {
    const url = `${urlWith({})}?options=-c%20default_transaction_read_only%3Don`
    expect(await complaint(url)).toContain('name the primary')
  })
})

const hasOpenssl = spawnSync('openssl', ['version']).status === 0

describe.skipIf(!hasOpenssl)(
  'a server with a certificate that it signed itself (needs openssl)',
  () => {
    const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-tls-'))
    const file = (name: string) => path.join(directory, name)
    let url: string
    let stop: () => Promise<void>

    beforeAll(async () => {
      const request = [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-subj',
        '/CN=127.0.0.1',
      ]
      const names = ['-addext', 'subjectAltName=IP:127.0.0.1']
      execFileSync(
        'openssl',
        [...request, ...names, '-keyout', file('server.key'), '-out', file('server.crt')],
        { stdio: 'ignore' },
      )
      const plain = await startPostgres(directory, THROWN_AWAY)
      await plain.stop()
      const cluster = path.join(directory, 'postgres')
      const { uid, gid } = fs.statSync(cluster)
      for (const name of ['server.key', 'server.crt']) {
        fs.copyFileSync(file(name), path.join(cluster, name))
        fs.chownSync(path.join(cluster, name), uid, gid)
        fs.chmodSync(path.join(cluster, name), 0o600)
      }
      const postgres = await startPostgres(directory, { ...THROWN_AWAY, ssl: 'on' })
      ;({ url, stop } = postgres)
    })
    afterAll(async () => {
      await stop()
      fs.rmSync(directory, { recursive: true, force: true })
    })

    test('is taken with sslmode=require, as PostgreSQL takes it', async () => {
      expect((await migrate(`${url}?sslmode=require`)).length).toBeGreaterThan(0)
    })

    test('lets a user who may not create tables know which right is missing', async () => {
      const password = fs.readFileSync(file('postgres-password'), 'utf8').trim()
      const superuser = Object.assign(new URL(url), { username: 'postgres', password }).href
      await onServer(`CREATE ROLE weak LOGIN PASSWORD 'hush-hush'`, superuser)
      await onServer('CREATE DATABASE other', superuser)
      const weak = { username: 'weak', password: 'hush-hush', pathname: 'other' }
      expect(await complaint(Object.assign(new URL(url), weak).href)).toContain(
        'lets the user weak create no tables: run GRANT CREATE ON SCHEMA public TO "weak" in other',
      )
    })

    test('has an app role that the password of the superuser does not open', async () => {
      const password = fs.readFileSync(file('postgres-password'), 'utf8').trim()
      expect(new URL(url).password).not.toBe(password)
      expect(await complaint(Object.assign(new URL(url), { password }).href)).toContain('refuses')
    })

    test('is refused with sslmode=verify-full, and the line says what helps', async () => {
      expect(await complaint(`${url}?sslmode=verify-full`)).toContain('sslrootcert=/path/to/ca.crt')
    })

    test('is taken with sslmode=verify-full once its certificate is named', async () => {
      const root = encodeURIComponent(file('server.crt'))
      expect(await migrate(`${url}?sslmode=verify-full&sslrootcert=${root}`)).toEqual([])
    })
  },
)
