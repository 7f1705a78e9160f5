import { contentFolder } from '@/lib/roadmap/testing'
import { publishContent } from './mutations'

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f']
/** Each works on when the renaming has been quicker. */
const AT_LEAST = 10

/**
 * Publishes a skill `a`.
 * @returns what renames it from name to name, to `f` in the end, while each worker does the same step again and again;
 *   it tells how often each of them did
 */
export async function skillToRename() {
  const folders = await Promise.all(
    NAMES.map((name, index) =>
      contentFolder({
        skills: { [name]: { formerly: NAMES.slice(0, index) } },
        roadmaps: { all: [name] },
      }),
    ),
  )
  await publishContent(folders[0] ?? '')
  return async (
    workers: readonly string[],
    step: (worker: string, count: number) => Promise<void>,
  ): Promise<number[]> => {
    let renaming = true
    const working = workers.map(async (worker) => {
      let count = 0
      for (; renaming || count < AT_LEAST; count++) await step(worker, count)
      return count
    })
    for (const folder of folders.slice(1)) await publishContent(folder)
    renaming = false
    return Promise.all(working)
  }
}
