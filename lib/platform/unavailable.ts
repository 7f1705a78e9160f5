const NAME = 'Unavailable'

/** Something that cannot be done now and may work later; its message is for whoever asked. */
export class Unavailable extends Error {
  override name = NAME
  constructor(
    message: string,
    readonly retryAfterSeconds: number,
  ) {
    super(message)
  }
}

/** There is no room for more work of this kind. */
export class Busy extends Unavailable {
  constructor() {
    super('Waymark is busy. Try again in a few seconds.', 5)
  }
}

/** A job took more time or memory than it may; its thread was ended. */
export class TooCostly extends Unavailable {
  constructor() {
    super('Waymark stopped working on this, because it took too much time or memory.', 60)
  }
}

/** Told by the name, because the server loads this file more than once: for its pages and for `proxy.ts`. */
export function isUnavailable(error: unknown): error is Unavailable {
  return error instanceof Error && error.name === NAME
}
