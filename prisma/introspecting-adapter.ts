import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, type SqlQuery, type SqlResultSet } from '@prisma/driver-adapter-utils'
import type { Pool, QueryArrayConfig } from 'pg'

/** PostgreSQL's type `"char"`, which its catalogs use: the engine reads them, the adapter does not know the type. */
const CHAR_OID = 18
const TEXT_OID = 25
const MARK = 'char:'

/** Prisma's adapter, able to answer the questions that the migration engine asks the catalogs about a database. */
export class IntrospectingPg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    return Object.assign(adapter, {
      queryRaw: async (query: SqlQuery) => unmarked(await queryRaw(query)),
    })
  }
}

/**
 * Passes columns of that type to the adapter as text, marked in their name; `IntrospectingPg` takes the mark off. The
 * engine's own lock is left out: it belongs to a session, which a pooler keeps, and `migrate` holds one already.
 */
export function introspectable(pool: Pool): Pool {
  const query = pool.query.bind(pool)
  return Object.assign(pool, {
    query: async (config: QueryArrayConfig<unknown[]>) => {
      const result = await query(withoutLock(config))
      for (const field of result.fields) {
        if (field.dataTypeID !== CHAR_OID) continue
        field.dataTypeID = TEXT_OID
        field.name = `${MARK}${field.name}`
      }
      return result
    },
  })
}

function withoutLock(config: QueryArrayConfig<unknown[]>): QueryArrayConfig<unknown[]> {
  return /^\s*SELECT pg_advisory_lock\(/i.test(config.text ?? '')
    ? { ...config, text: 'SELECT 1', values: [] }
    : config
}

function unmarked({ columnNames, columnTypes, ...rest }: SqlResultSet): SqlResultSet {
  return {
    ...rest,
    columnNames: columnNames.map((name) =>
      name.startsWith(MARK) ? name.slice(MARK.length) : name,
    ),
    columnTypes: columnTypes.map((type, index) =>
      columnNames[index]?.startsWith(MARK) ? ColumnTypeEnum.Character : type,
    ),
  }
}
