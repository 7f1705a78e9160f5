import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { z } from 'zod'
import { didYouMean } from './closest'
import type { Fault } from './fault'

export type Path = readonly PropertyKey[]

/** A YAML text that knows on which line of its file each of its parts stands. */
export class YamlSource {
  readonly value: unknown

  private constructor(
    readonly file: string,
    private readonly document: Document,
    private readonly counter: LineCounter,
    private readonly firstLine: number,
  ) {
    this.value = document.toJS()
  }

  /** @param firstLine the line of the file on which the text begins, counted from 1 */
  static read(
    file: string,
    text: string,
    firstLine = 1,
  ): { source: YamlSource; faults?: never } | { source?: never; faults: Fault[] } {
    const counter = new LineCounter()
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
    const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line) + firstLine - 1
    const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
      file,
      line: lineAt(pos[0]),
      message: `this is not YAML: ${message.replace(/[.:]?$/, '')}. Text that holds ": " or " #", or begins with one of []{}&*!|>%@\`"', must stand in quotes`,
    }))
    if (faults.length > 0) return { faults }
    visit(document, {
      Alias: (_, node) => {
        faults.push({
          file,
          line: lineAt(node.range?.[0] ?? 0),
          message: `*${node.source} is a YAML alias, which content does not use: put the text in quotes`,
        })
      },
    })
    if (faults.length > 0) return { faults }
    return { source: new YamlSource(file, document, counter, firstLine) }
  }

  /** The line on which the part at `path` begins; of a part that is not there, that of the nearest around it. */
  line(path: Path): number {
    let node: unknown = this.document.contents
    let offset = startOf(node) ?? 0
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
        if (!pair) break
        offset = startOf(pair.key) ?? offset
        node = pair.value
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step]
        offset = startOf(node) ?? offset
      } else {
        break
      }
    }
    return this.counter.linePos(offset).line + this.firstLine - 1
  }

  fault(path: Path, message: string): Fault {
    const place = path.map(String).join('.')
    return {
      file: this.file,
      line: this.line(path),
      message: place === '' ? message : `${place}: ${message}`,
    }
  }

  /**
   * Returns the faults zod found, in words for someone who writes content.
   * @param above where in the file the checked value stands
   * @param knownKeys the keys that the shape at a path (from the checked value) may have
   */
  faultsOf(error: z.ZodError, above: Path, knownKeys: (path: Path) => readonly string[]): Fault[] {
    return error.issues.flatMap((issue) => {
      const path = [...above, ...issue.path]
      if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(issue.path)
        return issue.keys.map((key) => this.fault([...path, key], unknownKey(key, known)))
      }
      return [this.fault(path, explain(issue, this.at(path)))]
    })
  }

  private at(path: Path): unknown {
    return path.reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
      this.value,
    )
  }
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0]
}

function unknownKey(key: string, known: readonly string[]): string {
  return `unknown key${didYouMean(key, known)}; the keys are ${known.join(', ')}`
}

function explain(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_key') {
    return `the key ${issue.issues[0]?.message ?? issue.message}`
  }
  if (value === undefined) return `is missing, expected ${expectation(issue)}`
  if (issue.code === 'custom' || issue.code === 'invalid_format') {
    return `${issue.message}, got ${show(value)}`
  }
  const quotes =
    issue.code === 'invalid_type' && issue.expected === 'string' && isPlain(value)
      ? ': put it in quotes'
      : ''
  const guess =
    issue.code === 'invalid_value' && typeof value === 'string'
      ? didYouMean(value, issue.values.map(String))
      : ''
  return `expected ${expectation(issue)}, got ${show(value)}${quotes}${guess}`
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return NOUNS[issue.expected] ?? issue.expected
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return `${unit(issue.origin)} ${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}`
    case 'too_big':
      return `${unit(issue.origin)} ${issue.inclusive ? 'at most' : 'below'} ${issue.maximum}`
    default:
      return issue.message
  }
}

const NOUNS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
}

function unit(origin: string): string {
  if (origin === 'string') return 'text with a length of'
  if (origin === 'array') return 'a list with a length of'
  return 'a number'
}

function isPlain(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}

function show(value: unknown): string {
  if (value === null) return 'nothing'
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'keys with values'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text
}
