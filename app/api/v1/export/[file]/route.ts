import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { type ProgressRow, progressRows } from '@/lib/archive/export-queries'
import { progressChecklist } from '@/lib/archive/progress-checklist'
import { progressCsv } from '@/lib/archive/progress-csv'
import { progressFile } from '@/lib/archive/schema'
import { siteUrl } from '@/lib/platform/site-url'

const FILES = {
  'progress.csv': { type: 'text/csv; charset=utf-8; header=present', make: progressCsv },
  'progress.md': {
    type: 'text/markdown; charset=utf-8',
    make: (rows: ProgressRow[]) => progressChecklist(rows, siteUrl()),
  },
}

/** One's progress for other programs. */
export const GET = route(
  { auth: 'required', limit: 'reads', params: z.object({ file: progressFile }) },
  async ({ viewer, params: { file } }) => {
    const { type, make } = FILES[file]
    return new Response(make(await progressRows(viewer.id)), {
      headers: {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${file}"`,
        'Cache-Control': 'no-store',
      },
    })
  },
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
