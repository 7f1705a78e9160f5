import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { demandFreePort } from '../bin/start/port.mjs'
import { startMailbox } from './mailbox'
import { startOidc } from './servers/oidc'
import { startSmtp } from './servers/smtp'
import { tellTests } from './stack'
import { databaseIn, startWaymark } from './waymark'

/** Starts once what every test needs: Waymark as `npm start` starts it, a mail server and an OpenID Connect provider. */
export default async function setUp(): Promise<() => Promise<void>> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'waymark-e2e-'))
  const stops = [async () => rmSync(directory, { recursive: true, force: true })]
  const stopAll = async () => {
    for (const stop of stops.reverse()) await stop()
  }
  try {
    const port = await demandFreePort('127.0.0.1', 0)
    const url = `http://localhost:${port}`
    const smtp = await startSmtp()
    stops.push(smtp.stop)
    const mailbox = await startMailbox(smtp)
    stops.push(mailbox.stop)
    const oidc = await startOidc({ redirectUris: [`${url}/api/auth/callback/oidc`] })
    stops.push(oidc.stop)
    const waymark = await startWaymark({
      PORT: String(port),
      DATA_DIR: directory,
      SMTP_URL: smtp.url,
      OIDC_ID: oidc.clientId,
      OIDC_SECRET: oidc.clientSecret,
      OIDC_ISSUER: oidc.issuer,
      OIDC_NAME: 'the test provider',
    })
    stops.push(waymark.stop)
    tellTests({ url, mailbox: mailbox.url, database: databaseIn(directory) })
    return stopAll
  } catch (error) {
    await stopAll()
    throw error
  }
}
