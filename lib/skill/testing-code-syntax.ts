import { transform } from 'esbuild'
import { parse as parseSql } from 'libpg-query'
import { transform as transformCss } from 'lightningcss'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { parseDocument } from 'yaml'
import { runProgram } from './testing-program'

/** The language that an example's code is checked as, by the name after its fence. */
const LANGUAGES: Record<string, Language> = {
  js: 'js',
  javascript: 'js',
  mjs: 'js',
  jsx: 'jsx',
  ts: 'ts',
  typescript: 'ts',
  tsx: 'tsx',
  python: 'python',
  py: 'python',
  sql: 'sql',
  sh: 'sh',
  bash: 'sh',
  shell: 'sh',
  html: 'html',
  css: 'css',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
}

export type Language =
  | 'js'
  | 'jsx'
  | 'ts'
  | 'tsx'
  | 'python'
  | 'sql'
  | 'sh'
  | 'html'
  | 'css'
  | 'json'
  | 'yaml'

/** Returns undefined for a language without a parser here. */
export function languageOf(fence: string): Language | undefined {
  return Object.hasOwn(LANGUAGES, fence) ? LANGUAGES[fence] : undefined
}

/** The external program that parses a language, for languages that need one. */
export const READER: Partial<Record<Language, string>> = { python: 'python3', sh: 'bash' }

/** Returns the parser's error for a piece of code; undefined when the code is valid. */
export async function syntaxFault(language: Language, code: string): Promise<string | undefined> {
  try {
    await READERS[language](code)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const READERS: Record<Language, (code: string) => unknown> = {
  js: (code) => readScript(code, 'js'),
  jsx: (code) => readScript(code, 'jsx'),
  ts: (code) => readScript(code, 'ts'),
  tsx: (code) => readScript(code, 'tsx'),
  python: (code) =>
    readWith(
      'python3',
      ['-c', 'import sys; compile(sys.stdin.read(), "example.py", "exec")'],
      code,
    ),
  sql: (code) => parseSql(code),
  sh: (code) => readWith('bash', ['-n'], code),
  html: readHtml,
  css: (code) => transformCss({ filename: 'example.css', code: Buffer.from(code) }),
  json: (code) => JSON.parse(code),
  yaml: readYaml,
}

function readScript(code: string, loader: 'js' | 'jsx' | 'ts' | 'tsx') {
  return transform(code, { loader, sourcefile: `example.${loader}`, logLevel: 'silent' })
}

async function readWith(program: string, args: string[], code: string) {
  const { output, status } = await runProgram(program, args, { input: code })
  if (status !== 0) throw new Error(output)
}

function readYaml(code: string) {
  const [fault] = parseDocument(code).errors
  if (fault) throw fault
}

/** Checks the HTML of a page or fragment, and the scripts and styles in it. */
async function readHtml(code: string) {
  const faults: string[] = []
  const options = {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }: { code: string; startLine: number }) =>
      faults.push(`line ${startLine}: ${code}`),
  }
  const isPage = /^\s*<(?:!doctype|html)/i.test(code)
  const tree = isPage ? parse(code, options) : parseFragment(code, options)
  const elements = elementsOf(tree.childNodes)
  for (const { tagName, sourceCodeLocation: at } of elements) {
    if (!at?.startTag || at.endTag || MAY_STAY_OPEN.has(tagName)) continue
    faults.push(`line ${at.startLine}: <${tagName}> is never closed`)
  }
  if (faults.length > 0) throw new Error(faults.join('\n'))
  for (const element of elements) await readEmbedded(element)
}

type Element = DefaultTreeAdapterTypes.Element

function elementsOf(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Element[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return []
    const content = 'content' in node ? node.content.childNodes : node.childNodes
    return [node, ...elementsOf(content)]
  })
}

function readEmbedded({ tagName, attrs, childNodes }: Element): unknown {
  const text = childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  const type = attrs.find(({ name }) => name === 'type')?.value ?? 'module'
  if (tagName === 'style') return READERS.css(text)
  return tagName === 'script' && /^(?:module|text\/javascript)$/.test(type)
    ? READERS.js(text)
    : undefined
}

/** Elements that have no end tag, or need none. */
const MAY_STAY_OPEN = new Set(
  `area base br col embed hr img input link meta source track wbr
  p li dt dd option optgroup tr td th thead tbody tfoot caption colgroup rt rp html head body`.split(
    /\s+/,
  ),
)
