import { setTimeout as pause } from 'node:timers/promises'
import { startSite, startWaymark } from './site'

/** Seconds from `npm start` in a checkout that is built and was started before, to the first page it answers. */
export async function secondStart(tree: string): Promise<number> {
  const first = await startSite(tree, 'again')
  await first.stop()

  const began = performance.now()
  const settings = { DATA_DIR: first.dataDir, PORT: new URL(first.url).port }
  const waymark = startWaymark(tree, settings, ['npm', 'start'])
  try {
    while (!(await answers(first.url))) await pause(10)
    return (performance.now() - began) / 1000
  } finally {
    await waymark.ready()
    await waymark.stop()
  }
}

async function answers(address: string): Promise<boolean> {
  const response = await fetch(address).catch(() => undefined)
  return response?.ok ?? false
}
