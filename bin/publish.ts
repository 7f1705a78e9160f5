import { disconnect } from '@/lib/platform/db'
import { publishContent } from '@/lib/roadmap/mutations'
import { describeReport } from '@/lib/roadmap/publish-report'

/** Publishes the content at a start and says what changed. The pool is closed again: this process only watches. */
export async function publish(contentDir: string): Promise<void> {
  try {
    const report = await publishContent(contentDir)
    for (const line of describeReport(report)) console.log(`Published: ${line}`)
  } finally {
    await disconnect()
  }
}
