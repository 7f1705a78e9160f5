import fs from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Pool } from 'pg'
import { IntrospectingPg, introspectable } from './introspecting-adapter'

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
  const pool = introspectable(new Pool({ connectionString: url, max: 2 }))
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
  const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': { ...glue } })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

/** Beside the bundled program (bin/build.mjs puts it there), else in the package. */
function engineFile(): string {
  const beside = fileURLToPath(new URL('schema_engine_bg.wasm', import.meta.url))
  if (fs.existsSync(beside)) return beside
  const resolve = createRequire(import.meta.url).resolve
  return resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
}
