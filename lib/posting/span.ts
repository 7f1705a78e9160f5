/** A stretch of a text, in UTF-16 offsets; `end` is not of it. */
export interface Span {
  start: number
  end: number
}
