import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'acorn'
import { transformSync } from 'esbuild'
import type { Diagnostics } from 'recheck'
import recheck from 'recheck/lib/browser.js'

/** A regular expression of our source. */
export interface Expression {
  file: string
  /** Null when it is put together while the program runs, so that nobody can check it here. */
  source: string | null
  flags: string
}

/** Finds every regular expression in the files that may process other people's text. */
export function expressionsOf(roots: readonly string[]): Expression[] {
  return roots.flatMap(sourceFiles).flatMap(expressionsIn)
}

function sourceFiles(root: string): string[] {
  if (fs.statSync(root).isFile()) return [root]
  return fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\.d\.ts$/.test(name))
    .filter((name) => !path.basename(name).startsWith('testing'))
    .map((name) => path.join(root, name))
}

function expressionsIn(file: string): Expression[] {
  const loader = file.endsWith('x') ? 'tsx' : 'ts'
  const { code } = transformSync(fs.readFileSync(file, 'utf8'), {
    loader,
    target: 'esnext',
    jsx: 'automatic',
  })
  const found: Expression[] = []
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    const expression = literalOf(node) ?? constructedOf(node)
    if (expression) found.push({ file: file.replaceAll(path.sep, '/'), ...expression })
  })
  return found
}

interface Node {
  type: string
  [property: string]: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, see)
  if (!isNode(node)) return
  see(node)
  for (const part of Object.values(node)) if (typeof part === 'object') visit(part, see)
}

function literalOf(node: Node): Omit<Expression, 'file'> | undefined {
  const regex = node.regex as { pattern: string; flags: string } | undefined
  return node.type === 'Literal' && regex
    ? { source: regex.pattern, flags: regex.flags }
    : undefined
}

/** `new RegExp('…', 'u')` and `RegExp(…)`. */
function constructedOf(node: Node): Omit<Expression, 'file'> | undefined {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return undefined
  if ((node.callee as Node & { name?: string }).name !== 'RegExp') return undefined
  const [pattern, flags] = node.arguments as (Node | undefined)[]
  const source = typeof pattern?.value === 'string' ? pattern.value : null
  return { source, flags: typeof flags?.value === 'string' ? flags.value : '' }
}

/**
 * Returns recheck's complaint about an expression, or undefined when no text makes it take more than linear time. `cache`
 * remembers earlier results.
 */
export function backtracking({ source, flags }: Expression, cache: Cache): string | undefined {
  if (source === null) return 'it is put together at run time and cannot be checked'
  const key = createHash('sha256').update(`${VERSION} ${flags} ${source}`).digest('base64url')
  const known = cache[key]
  if (known !== undefined) return known || undefined
  const found = recheck.checkSync(source, flags, { timeout: 20_000, randomSeed: 1 })
  const fault = found.status === 'safe' ? '' : faultOf(found)
  cache[key] = fault
  return fault || undefined
}

function faultOf(found: Exclude<Diagnostics, { status: 'safe' }>): string {
  return found.status === 'vulnerable'
    ? `${found.complexity.summary} backtracking`
    : 'recheck cannot tell'
}

export type Cache = Record<string, string>

const VERSION = 'recheck 4.5'
