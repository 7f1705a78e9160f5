import fs from 'node:fs'
import path from 'node:path'
import { migrate, missingMigration } from '@/prisma/migrate'
import { withScratchPostgres } from '@/prisma/scratch'

const MIGRATIONS = 'prisma/migrations'

/** `npm run db:migration NAME`: writes what schema.prisma has and the migrations have not. */
async function writeMigration(name: string | undefined): Promise<number> {
  if (!name || !/^[a-z0-9][a-z0-9_-]*$/.test(name)) {
    console.error('usage: npm run db:migration NAME (lower-case letters, digits, - and _)')
    return 2
  }
  const sql = await withScratchPostgres(async (url) => {
    await migrate(url)
    return missingMigration(url)
  })
  if (!sql) {
    console.log('nothing to write: the migrations say what schema.prisma says')
    return 0
  }
  const directory = path.join(MIGRATIONS, `${timestamp()}_${name.replaceAll('-', '_')}`)
  fs.mkdirSync(directory, { recursive: true })
  fs.writeFileSync(path.join(directory, 'migration.sql'), `${sql.trim()}\n`)
  console.log(`written: ${directory}/migration.sql (read it before you commit it)`)
  return 0
}

/** Such as 20261120235959, as Prisma names its migrations. */
function timestamp(): string {
  return new Date().toISOString().replace(/\D/g, '').slice(0, 14)
}

process.exitCode = await writeMigration(process.argv[2])
