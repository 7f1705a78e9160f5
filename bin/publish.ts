import { disconnect } from '@/lib/platform/db'
import { publishAtStart } from '@/lib/roadmap/mutations'
import { describeReport } from '@/lib/roadmap/publish-report'

/**
 * Publishes the content at a start and says what changed. The pool is closed again: this process only watches.
 *
 * @param program names the build that publishes
 */
export async function publish(contentDir: string, program: string): Promise<void> {
  try {
    const report = await publishAtStart(contentDir, program)
    const lines = report ? describeReport(report) : ['content unchanged']
    for (const line of lines) console.log(`Published: ${line}`)
  } finally {
    await disconnect()
  }
}
