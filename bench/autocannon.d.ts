/** The part of autocannon 9 that `load.ts` uses; the package brings no types. */
declare module 'autocannon' {
  interface Options {
    url: string
    connections: number
    /** Seconds. */
    duration: number
    requests?: { setupRequest: (request: object) => object }[]
  }

  interface Result {
    /** Seconds. */
    duration: number
    '2xx': number
    non2xx: number
    errors: number
  }

  export default function autocannon(options: Options): Promise<Result>
}
