import type { News } from './local-progress'
import { hearOf } from './store'

/** Between the tabs of this browser. Where there is no such thing, a tab looks into the outbox when it is looked at. */
let channel: BroadcastChannel | undefined

export function listenToTabs(onNews: (news: News) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const opened = new BroadcastChannel('waymark')
  opened.onmessage = ({ data }: MessageEvent<News>) => {
    hearOf(data)
    onNews(data)
  }
  channel = opened
  return () => {
    channel = undefined
    opened.close()
  }
}

export function tellTabs(news: News): void {
  channel?.postMessage(news)
}
