interface Sentence {
  name: string
  sentence: string
  words: ReadonlySet<string>
}

export interface NearDuplicate {
  name: string
  sentence: string
  other: { name: string; sentence: string }
}

const LEAST_WORDS = 8
const LEAST_OVERLAP = 0.8

/**
 * Sentences of 8 words or more that nearly repeat one of an earlier text: of all words the two use, 8 in 10 are common
 * (Jaccard's index of their words).
 */
export function nearDuplicates(texts: readonly { name: string; text: string }[]): NearDuplicate[] {
  const sentences = texts.flatMap(({ name, text }) => sentencesOf(name, text))
  const frequency = new Map<string, number>()
  for (const { words } of sentences)
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)

  const byRareWord = new Map<string, Sentence[]>()
  return sentences.flatMap((sentence) => {
    const rare = rarest(sentence.words, frequency)
    const candidates = new Set(rare.flatMap((word) => byRareWord.get(word) ?? []))
    const other = [...candidates].find(
      ({ name, words }) =>
        name !== sentence.name && overlap(words, sentence.words) >= LEAST_OVERLAP,
    )
    for (const word of rare) byRareWord.set(word, [...(byRareWord.get(word) ?? []), sentence])
    if (!other) return []
    return { name: sentence.name, sentence: sentence.sentence, other }
  })
}

function sentencesOf(name: string, text: string): Sentence[] {
  return text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => ({
      name,
      sentence: sentence.trim(),
      words: new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
    }))
    .filter(({ words }) => words.size >= LEAST_WORDS)
}

/**
 * So few words that two sentences which overlap enough share one of them: with n words, more than n − 0.8 n. Rarest first,
 * so that few sentences have to be compared.
 */
function rarest(words: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): string[] {
  const rank = (word: string) => frequency.get(word) ?? 0
  const sorted = [...words].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return sorted.slice(0, words.size - Math.ceil(LEAST_OVERLAP * words.size) + 1)
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common / (a.size + b.size - common)
}
