'use client'

import { Footprints } from 'lucide-react'
import { progressStore } from '@/components/progress/browser-sync'
import { useProgress } from '@/components/progress/use-progress'

export function FollowButton({ slug, title }: { slug: string; title: string }) {
  const following = useProgress().follows.includes(slug)
  return (
    <button
      type="button"
      className="button button-small needs-scripts"
      aria-pressed={following}
      aria-label={`Follow ${title}`}
      onClick={() => progressStore.setFollowing(slug, !following)}
    >
      <Footprints className="size-4" aria-hidden="true" />
      {following ? 'Following' : 'Follow'}
    </button>
  )
}
