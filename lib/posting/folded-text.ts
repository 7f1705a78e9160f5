import type { Span } from './span'

/** A text made simpler to read, which still knows where each of its characters came from. */
export interface FoldedText {
  text: string
  /** The stretch of the original that a stretch of `text` came from. */
  originOf: (span: Span) => Span
}

/** Builds a folded text character by character. */
export class FoldedTextWriter {
  private readonly parts: string[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []

  /** @param start where the characters came from; `end` is not of it */
  write(characters: string, start: number, end: number): void {
    this.parts.push(characters)
    for (let at = 0; at < characters.length; at++) {
      this.starts.push(start)
      this.ends.push(end)
    }
  }

  done(): FoldedText {
    const { starts, ends } = this
    return {
      text: this.parts.join(''),
      originOf: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
    }
  }
}
