import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The fate of requests that match. */
export type Trouble =
  /** The connection is cut before Waymark hears of it. */
  | 'cut'
  /** Waymark does what it is asked, and the answer is lost. */
  | 'lose-answer'
  /** Nothing is passed on until `heal`. */
  | 'hold'
  | { status: number; headers?: Record<string, string> }

/** A network that fails on demand: what a browser asks of `url` goes to Waymark, but for what is in trouble. */
export class FaultProxy {
  url = ''
  /** The method and path of every request that came, whatever became of it. */
  readonly seen: string[] = []
  #troubles: { matches: RegExp; trouble: Trouble }[] = []
  #held: (() => void)[] = []
  readonly #server = createServer((asked, answer) => this.#pass(asked, answer))
  readonly #target: URL

  constructor(target: string) {
    this.#target = new URL(target)
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.url = `http://localhost:${(this.#server.address() as AddressInfo).port}`
    return this
  }

  async stop(): Promise<void> {
    this.heal()
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve())
      this.#server.closeAllConnections()
    })
  }

  /** `matches` is tried on `METHOD /path?query`. */
  trouble(matches: RegExp, trouble: Trouble): void {
    this.#troubles.push({ matches, trouble })
  }

  heal(): void {
    this.#troubles = []
    for (const release of this.#held.splice(0)) release()
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    const line = `${asked.method} ${asked.url}`
    this.seen.push(line)
    const trouble = this.#troubles.find(({ matches }) => matches.test(line))?.trouble
    if (trouble === 'cut') asked.socket.destroy()
    else if (trouble === 'hold') this.#held.push(() => this.#forward(asked, answer, false))
    else if (typeof trouble === 'object')
      answer.writeHead(trouble.status, trouble.headers).end('not today')
    else this.#forward(asked, answer, trouble === 'lose-answer')
  }

  #forward(asked: IncomingMessage, answer: ServerResponse, isLost: boolean): void {
    const { hostname, port } = this.#target
    const onward = request(
      { hostname, port, method: asked.method, path: asked.url, headers: asked.headers },
      (told) => {
        if (isLost) {
          told.resume().on('end', () => asked.socket.destroy())
          return
        }
        answer.writeHead(told.statusCode ?? 502, told.headers)
        told.pipe(answer)
      },
    )
    onward.on('error', () => asked.socket.destroy())
    asked.pipe(onward)
  }
}
