import fs from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Pool } from 'pg'
import { connectionOf } from './connection'
import { IntrospectingPg, introspectable } from './introspecting-adapter'
import { START_NAME } from './wait-for-lock'

let loaded: Promise<void> | undefined

/**
 * Works with Prisma's migration engine as WebAssembly, connected to the database at `url`: the native engine is a
 * download that a machine with only a package registry cannot make (docs/decisions).
 *
 * @param schema the text of schema.prisma
 */
export async function withSchemaEngine<T>(
  url: string,
  schema: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= load()
  await loaded
  const pool = introspectable(
    new Pool({ ...connectionOf(url, START_NAME), max: 2, allowExitOnIdle: true }),
  )
  const adapter = bindMigrationAwareSqlAdapterFactory(new IntrospectingPg(pool))
  const engine = await glue.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => {},
    adapter,
  )
  try {
    return await work(engine)
  } finally {
    engine.free()
    await pool.end()
  }
}

async function load(): Promise<void> {
  const module = await WebAssembly.compile(fs.readFileSync(engineFile()))
  const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': imports() })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

/** The engine bounds its own lock by a timer that it never clears and that would keep a finished program alive. */
function imports(): WebAssembly.ModuleImports {
  const functions = Object.entries<unknown>({ ...glue }).filter(isFunctionEntry)
  return Object.fromEntries(
    functions.map(([name, call]) =>
      name.startsWith('__wbg_setTimeout')
        ? [name, (...args: unknown[]) => unreferenced(call(...args))]
        : [name, call],
    ),
  )
}

type Import = (...args: unknown[]) => unknown

function isFunctionEntry(entry: [string, unknown]): entry is [string, Import] {
  return typeof entry[1] === 'function'
}

function unreferenced(timer: unknown): unknown {
  if (timer instanceof Object && 'unref' in timer && typeof timer.unref === 'function')
    timer.unref()
  return timer
}

/** Beside the bundled program (bin/build.mjs puts it there), else in the package. */
function engineFile(): string {
  const beside = fileURLToPath(new URL('schema_engine_bg.wasm', import.meta.url))
  if (fs.existsSync(beside)) return beside
  const resolve = createRequire(import.meta.url).resolve
  return resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
}
