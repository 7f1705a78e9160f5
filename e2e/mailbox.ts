import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Mail, Smtp } from './servers/smtp'
import { stack } from './stack'

/** Tests run in processes of their own; through this they read what the mail server of the set-up received. */
export async function startMailbox(
  smtp: Smtp,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const to = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('to') ?? ''
    try {
      response.end(JSON.stringify(await smtp.nextMail(to)))
    } catch (error) {
      response.writeHead(504).end(String(error))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The next mail to this address that no test has taken yet. */
export async function mailTo(address: string): Promise<Mail> {
  const response = await fetch(`${stack().mailbox}/?${new URLSearchParams({ to: address })}`)
  if (!response.ok) throw new Error(await response.text())
  return response.json()
}
