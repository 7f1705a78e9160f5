import type { Span } from './span'

/** A text made simpler to read, which still knows where each of its characters came from. */
export interface FoldedText {
  text: string
  /** The stretch of the original that a stretch of `text` came from. */
  originOf: (span: Span) => Span
}

/** Builds a folded text from stretches that stayed as they were and characters that stand for others. */
export class FoldedTextWriter {
  private text = ''
  /** By piece: where it begins in the folded text, and the stretch of the original it stands for. */
  private readonly pieces: { at: number; start: number; end: number; isSame: boolean }[] = []

  /** @param start where the characters came from; `end` is not of it */
  write(characters: string, start: number, end: number): void {
    if (characters === '') return
    this.pieces.push({ at: this.text.length, start, end, isSame: false })
    this.text += characters
  }

  /** A stretch that stays as it is. */
  copy(characters: string, start: number): void {
    if (characters === '') return
    this.pieces.push({ at: this.text.length, start, end: start + characters.length, isSame: true })
    this.text += characters
  }

  done(): FoldedText {
    const { text, pieces } = this
    const originAt = (at: number): Span => {
      const piece = pieces[lastAtOrBefore(pieces, at)]
      if (!piece) return { start: 0, end: 0 }
      if (!piece.isSame) return piece
      const start = piece.start + at - piece.at
      return { start, end: start + 1 }
    }
    return {
      text,
      originOf: ({ start, end }) => ({ start: originAt(start).start, end: originAt(end - 1).end }),
    }
  }
}

function lastAtOrBefore(pieces: readonly { at: number }[], place: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((pieces[middle]?.at ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low - 1
}
