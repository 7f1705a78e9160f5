import { transform } from 'esbuild'
import { parse } from 'libpg-query'
import { Client, DatabaseError } from 'pg'
import type { Language } from './testing-code-syntax'
import { runProgram } from './testing-program'

export interface Ran {
  output: string
  /** A program that the code needs and this machine does not have. */
  missing?: string
}

/** Tells whether there is a runner for a language. */
export function isRunnable(language: Language): boolean {
  return language in RUNNERS
}

/** Runs a piece of code in isolation: without files, packages and network, and SQL in a schema that is dropped afterwards. */
export async function run(language: Language, code: string, postgresUrl: string): Promise<Ran> {
  const runner = RUNNERS[language]
  if (!runner) throw new Error(`${language} cannot be run`)
  const output = await runner(code, postgresUrl)
  const missing = /(?:^|: )(?<program>[\w.-]+): (?:command )?not found$/m.exec(output)?.groups
  return missing?.program ? { output, missing: missing.program } : { output }
}

/** Compares two outputs, ignoring spaces at the ends of lines and empty lines at the end. */
export function isSameOutput(language: Language, got: string, expected: string): boolean {
  if (language !== 'sql') return trimmed(got) === trimmed(expected)
  const there = tableLines(expected)
  let at = 0
  for (const line of tableLines(got)) {
    if (line === there[at]) at += 1
    else if (!mayBeLeftOut(line)) return false
  }
  return at === there.length
}

/** Recognises a line that psql prints besides rows and errors. */
function mayBeLeftOut(line: string): boolean {
  return TAG.test(line) || /^(?:DETAIL|HINT|NOTICE):/.test(line)
}

const RUNNERS: Partial<Record<Language, (code: string, url: string) => Promise<string>>> = {
  js: runScript,
  ts: async (code) => runScript((await transform(code, { loader: 'ts' })).code),
  python: (code) => runFile('python3', 'example.py', code),
  sh: (code) => runFile('bash', 'example.sh', code),
  sql: runSql,
}

function runScript(code: string) {
  const isCommonJs =
    /\brequire\(|\bmodule\.exports\b/.test(code) && !/^(?:import|export)\b/m.test(code)
  return runFile('node', isCommonJs ? 'example.cjs' : 'example.mjs', code)
}

async function runFile(program: string, name: string, text: string): Promise<string> {
  const { output, status } = await runProgram(program, [], { script: { name, text } })
  return status === null ? `${output}\n(it did not end)` : output
}

/** Writes the output as psql would, with the tag of each command; an error does not stop the next command. */
async function runSql(code: string, url: string): Promise<string> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const lines: string[] = []
  client.on('notice', ({ severity, message }) => lines.push(`${severity}:  ${message}`))
  const schema = `example_${Math.random().toString(36).slice(2)}`
  try {
    await client.query(
      `CREATE SCHEMA ${schema}; SET search_path = ${schema}, public; SET timezone = 'UTC'; SET statement_timeout = '60s'`,
    )
    for (const statement of await statementsOf(code)) lines.push(...(await tell(client, statement)))
    const output = lines.join('\n')
    await client.query(`ROLLBACK; DROP SCHEMA ${schema} CASCADE`)
    return output
  } finally {
    await client.end()
  }
}

/** PostgreSQL counts in bytes. */
async function statementsOf(code: string): Promise<string[]> {
  const bytes = Buffer.from(code)
  const { stmts = [] } = await parse(code)
  return stmts.map(({ stmt_location: start = 0, stmt_len: length }) =>
    bytes.subarray(start, length ? start + length : undefined).toString(),
  )
}

async function tell(client: Client, text: string): Promise<string[]> {
  try {
    const { command, rowCount, fields, rows } = await client.query<unknown[]>({
      text,
      rowMode: 'array',
      types: { getTypeParser: () => (value: unknown) => value },
    })
    if (fields.length === 0) return [tagOf(command, rowCount)]
    return [fields.map(({ name }) => name), ...rows].map((cells) =>
      cells.map((cell) => cell ?? '').join(' | '),
    )
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    const { severity, message, detail, hint } = error
    return [
      `${severity}:  ${message}`,
      ...(detail ? [`DETAIL:  ${detail}`] : []),
      ...(hint ? [`HINT:  ${hint}`] : []),
    ]
  }
}

function tagOf(command: string, count: number | null): string {
  if (command === 'INSERT') return `INSERT 0 ${count}`
  return /^(?:UPDATE|DELETE|MERGE)$/.test(command) ? `${command} ${count}` : command
}

/** The tag that psql prints for a command that returns no rows. */
const TAG =
  /^(?:INSERT 0|UPDATE|DELETE|MERGE|SELECT|COPY) \d+$|^(?:CREATE|ALTER|DROP) [A-Z]+(?: [A-Z]+)*$|^(?:CREATE|ALTER|DROP|BEGIN|COMMIT|ROLLBACK|START TRANSACTION|SAVEPOINT|RELEASE|SET|DO|TRUNCATE(?: TABLE)?|ANALYZE|VACUUM|GRANT|REVOKE|LOCK(?: TABLE)?|COMMENT|PREPARE|DEALLOCATE|CALL|REFRESH(?: MATERIALIZED VIEW)?)$/

/** Reduces psql's tables to their cells: without rules, frames and row counts; tags to the part that pg reports too. */
function tableLines(output: string): string[] {
  return output
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '' && !/^\s*[-+|]*--[-+|]*$|^\(\d+ rows?\)$/.test(line))
    .map((line) =>
      TAG.test(line) ? line.replace(/^((?:CREATE|ALTER|DROP)) .*$/, '$1') : cells(line),
    )
}

function cells(line: string): string {
  return line
    .replace(/^\s*\|(.*)\|\s*$/, '$1')
    .split('|')
    .map((cell) => cell.trim())
    .join(' | ')
}

function trimmed(output: string): string {
  return output.replace(/[^\S\n]+$/gm, '').trimEnd()
}
