import Link from 'next/link'
import { Signpost } from '@/components/site/signpost'

export default function NotFound() {
  return (
    <Signpost title="No such place on the map">
      <p>The address may be mistyped, or what stood here was taken down or made private.</p>
      <Link href="/roadmaps" className="button button-main mt-5">
        To the roadmaps
      </Link>
    </Signpost>
  )
}
