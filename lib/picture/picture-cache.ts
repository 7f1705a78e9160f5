interface Keeping {
  /** Bytes that may be kept; the longest unused go first. */
  most: number
}

/**
 * Keeps what is costly to make, by the name of its content. Whoever asks for what is being made waits for it with the
 * others; what fails is made again for the next.
 */
export class PictureCache {
  readonly #most: number
  readonly #made = new Map<string, { bytes: Promise<Buffer>; size: number }>()
  #size = 0

  constructor({ most }: Keeping) {
    this.#most = most
  }

  /** What is kept under a name. */
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
      // What is still being made takes no room yet.
      if (size === 0) continue
      this.#made.delete(key)
      this.#size -= size
    }
  }
}
