interface Keeping {
  /** Bytes that may be kept; the longest unused go first. */
  most: number
}

/**
 * Caches pictures by a key of their content. Concurrent requests for one picture share its rendering; after a failure the next
 * request renders it again.
 */
export class PictureCache {
  readonly #most: number
  readonly #made = new Map<string, { bytes: Promise<Buffer>; size: number }>()
  #size = 0

  constructor({ most }: Keeping) {
    this.#most = most
  }

  /** Returns the cached bytes under a key. */
  find(key: string): Promise<Buffer> | undefined {
    const known = this.#made.get(key)
    if (!known) return undefined
    this.#made.delete(key)
    this.#made.set(key, known)
    return known.bytes
  }

  findOrMake(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    return this.find(key) ?? this.#make(key, make)
  }

  #make(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const entry = { bytes: make(), size: 0 }
    this.#made.set(key, entry)
    entry.bytes.then(
      ({ length }) => {
        entry.size = length
        this.#size += length
        this.#makeRoom()
      },
      () => this.#made.delete(key),
    )
    return entry.bytes
  }

  #makeRoom(): void {
    for (const [key, { size }] of this.#made) {
      if (this.#size <= this.#most) return
      // An entry that is still being made has no size yet.
      if (size === 0) continue
      this.#made.delete(key)
      this.#size -= size
    }
  }
}
