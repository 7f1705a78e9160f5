import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepTheDoor } from './front-door'

const ORIGIN = 'http://way.example:8099'
const NGINX = ['/usr/sbin/nginx', 'nginx'].find((name) => spawnSync(name, ['-v']).status === 0)

/** Common contents of a `location` in nginx; most hide the right host name from Waymark. */
const WAYS: [name: string, lines: string][] = [
  ['proxy_pass alone', ''],
  ['Host $host on an odd port', 'proxy_set_header Host $host;'],
  ['Host $http_host', 'proxy_set_header Host $http_host;'],
  ['a wrong X-Forwarded-Host', 'proxy_set_header X-Forwarded-Host internal;'],
]

describe.skipIf(!NGINX)('behind nginx', () => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-nginx-'))
  const ports: number[] = []
  let server: Server
  let stop: () => Promise<unknown>

  beforeAll(async () => {
    process.env.APP_URL = ORIGIN
    keepTheDoor()
    server = createServer((asked, answer) => {
      asked.resume().on('end', () => answer.end(`taken at ${asked.headers.host}`))
    })
    const upstream = await listening(server)
    for (const _ of WAYS) ports.push(await freePort())
    const configuration = path.join(directory, 'nginx.conf')
    fs.writeFileSync(configuration, nginxFor(upstream))
    const child = spawn(NGINX ?? '', ['-c', configuration, '-p', directory], { stdio: 'ignore' })
    const exited = once(child, 'exit')
    stop = () => {
      child.kill('SIGTERM')
      return exited
    }
    await answering(ports[0] ?? 0)
  })
  afterAll(async () => {
    await stop()
    server.close()
    fs.rmSync(directory, { recursive: true, force: true })
  })

  test.each(WAYS.map(([name], index) => [name, index] as const))(
    'a form is taken with %s',
    async (_, index) => {
      const sent = await send(ports[index] ?? 0, ORIGIN)
      expect(sent).toEqual({ status: 200, text: 'taken at way.example:8099' })
    },
  )

  test.each(WAYS.map(([name], index) => [name, index] as const))(
    'a form of another site is refused with %s',
    async (_, index) => {
      expect((await send(ports[index] ?? 0, 'http://evil.example')).status).toBe(403)
    },
  )

  function nginxFor(upstream: number): string {
    const servers = WAYS.map(
      ([, lines], index) =>
        `server { listen 127.0.0.1:${ports[index]}; location / { proxy_pass http://127.0.0.1:${upstream}; ${lines} } }`,
    )
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${directory}/${name};`)
      .join('\n')
    return `daemon off; master_process off; pid ${directory}/pid; error_log ${directory}/error.log;
events {}
http { access_log off; ${places}
${servers.join('\n')}
}`
  }
})

function send(port: number, origin: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        port,
        path: '/me/settings',
        method: 'POST',
        headers: {
          Host: 'way.example:8099',
          Origin: origin,
          Accept: 'text/html',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
      },
      (answer) => {
        let text = ''
        answer.on('data', (chunk) => {
          text += chunk
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
      },
    )
    asked.on('error', reject)
    asked.end('a=b')
  })
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

async function freePort(): Promise<number> {
  const probe = createServer()
  const port = await listening(probe)
  probe.close()
  await once(probe, 'close')
  return port
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    if (answer) return
    await pause(50)
  }
  throw new Error('nginx does not answer')
}
