import { keysOf } from './tokens'

/** Phrases by their words: a tree whose branches are words. */
export interface PhraseTree<T> {
  value?: T
  readonly next: Map<string, PhraseTree<T>>
}

export function emptyTree<T>(): PhraseTree<T> {
  return { next: new Map() }
}

/** Puts a phrase into the tree unless it is there already. */
export function putPhrase<T>(tree: PhraseTree<T>, keys: readonly string[], value: T): void {
  let place = tree
  for (const key of keys) {
    const next = place.next.get(key) ?? emptyTree<T>()
    place.next.set(key, next)
    place = next
  }
  if (keys.length > 0 && place.value === undefined) place.value = value
}

/**
 * All phrases that a line of data stands for: parts are parted by "|" or by line ends, and what a part may say in several ways is
 * written "(is|are) not (required|needed)", an empty way included.
 */
export function phrasesIn(data: string): string[] {
  return partsOf(data, ['|', '\n'])
    .flatMap((part) => ways(part.trim()))
    .filter((way) => way !== '')
}

export function treeOfPhrases(data: string): PhraseTree<true> {
  const tree = emptyTree<true>()
  for (const phrase of phrasesIn(data)) putPhrase(tree, keysOf(phrase), true)
  return tree
}

/** Puts all phrases of one tree into another; what a phrase stood for there gives way. */
export function putTree<T>(tree: PhraseTree<T>, added: PhraseTree<T>): void {
  if (added.value !== undefined) tree.value = added.value
  for (const [key, branch] of added.next) {
    const place = tree.next.get(key) ?? emptyTree<T>()
    tree.next.set(key, place)
    putTree(place, branch)
  }
}

function ways(part: string): string[] {
  const open = part.indexOf('(')
  if (open < 0) return [part]
  const close = part.indexOf(')', open)
  const before = part.slice(0, open)
  const rest = ways(part.slice(close + 1))
  return part
    .slice(open + 1, close)
    .split('|')
    .flatMap((way) => rest.map((after) => `${before}${way}${after}`))
}

/** Splits where no parenthesis is open. */
function partsOf(data: string, separators: readonly string[]): string[] {
  const parts: string[] = []
  let [start, depth] = [0, 0]
  for (let at = 0; at <= data.length; at++) {
    const sign = data.charAt(at)
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (at < data.length && !(depth === 0 && separators.includes(sign))) continue
    parts.push(data.slice(start, at))
    start = at + 1
  }
  return parts
}
