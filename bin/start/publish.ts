import { publishAtStart } from '@/lib/content/mutations'
import { describeReport } from '@/lib/content/publish-report'
import { disconnect } from '@/lib/platform/db'
import type { Wait } from '@/prisma/wait-for-lock'

/**
 * Publishes the content at a start and says what changed. The pool is closed again: this process only watches.
 *
 * @param program names the build that publishes
 */
export async function publish(contentDir: string, program: string, wait?: Wait): Promise<void> {
  try {
    const report = await publishAtStart(contentDir, program, wait)
    const lines = report ? describeReport(report) : ['content unchanged']
    for (const line of lines) console.log(`Published: ${line}`)
  } finally {
    await disconnect()
  }
}
