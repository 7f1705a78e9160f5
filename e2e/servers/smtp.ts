import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { readMail } from './mime'

export interface Mail {
  from: string
  to: string
  /** The mail as it travelled, headers included. */
  raw: string
  text: string
  html: string
  /** The first address in the text. */
  link: string
  /** The first six digits that stand on a line of their own. */
  code: string
}

export interface Smtp {
  /** For `SMTP_URL`. */
  url: string
  /** The next mail to this address that nobody has taken yet; waits for it. */
  nextMail(to: string, options?: { timeout?: number }): Promise<Mail>
  stop(): Promise<void>
}

/** A real mail server on a free port of 127.0.0.1. It refuses addresses that begin with `refused`. */
export async function startSmtp({ port = 0 } = {}): Promise<Smtp> {
  const mails: Mail[] = []
  const waiting = new Set<() => void>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('refused') ? new Error('550 no such mailbox') : null),
    onData: async (stream, { envelope }, done) => {
      const raw = await text(stream)
      const parts = readMail(raw)
      const link = /https?:\/\/\S+/.exec(parts.text)?.[0] ?? ''
      const code = /^\d{6}$/m.exec(parts.text)?.[0] ?? ''
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      mails.push(
        ...envelope.rcptTo.map(({ address }) => ({ from, to: address, raw, ...parts, link, code })),
      )
      for (const look of waiting) look()
      done()
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  server.on('error', () => {})
  const address = server.server.address() as AddressInfo

  return {
    url: `smtp://127.0.0.1:${address.port}`,
    nextMail: (to, { timeout = 60_000 } = {}) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const at = mails.findIndex((mail) => mail.to === to)
          const [mail] = at < 0 ? [] : mails.splice(at, 1)
          if (!mail) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve(mail)
        }
        const timer = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`no mail to ${to} within ${timeout} ms`))
        }, timeout)
        waiting.add(look)
        look()
      }),
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
