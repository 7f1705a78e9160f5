/** The longest posting that is read, in UTF-16 code units. */
export const MAX_POSTING = 50_000
