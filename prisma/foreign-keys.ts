import type { Client } from 'pg'

/** A foreign key as the catalogue of PostgreSQL describes it. */
export interface ForeignKey {
  name: string
  table: string
  referenced: string
  /** Such as `FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE CASCADE`. */
  definition: string
  /** The columns of the key, and those that each refers to. */
  columns: string[]
  referencedColumns: string[]
}

/** Returns the foreign keys between tables of the schema `public`. */
export async function foreignKeys(client: Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    SELECT c.conname AS name, t.relname AS table, r.relname AS referenced,
      pg_get_constraintdef(c.oid) AS definition,
      ARRAY(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY AS k(n, i)
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.n ORDER BY k.i) AS columns,
      ARRAY(SELECT a.attname::text FROM unnest(c.confkey) WITH ORDINALITY AS k(n, i)
        JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.n ORDER BY k.i) AS "referencedColumns"
    FROM pg_constraint c
    JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class r ON r.oid = c.confrelid
    WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND c.conparentid = 0
    ORDER BY t.relname, c.conname`)
  return rows
}

export async function dropForeignKeys(client: Client, keys: readonly ForeignKey[]): Promise<void> {
  for (const { table, name } of keys)
    await client.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`)
}

export async function addForeignKeys(client: Client, keys: readonly ForeignKey[]): Promise<void> {
  for (const { table, name, definition } of keys)
    await client.query(`ALTER TABLE "${table}" ADD CONSTRAINT "${name}" ${definition}`)
}
