import Link from 'next/link'
import type { ListedRoadmap } from '@/lib/content/published'
import type { RoadmapMap } from '@/lib/roadmap/map'
import { Maps } from './maps'
import { Questions } from './questions'
import { TrailStretch } from './trail-stretch'

interface HomeProps {
  roadmaps: readonly ListedRoadmap[]
  map: RoadmapMap | null
}

/** In one screen: what this is, the three questions people bring, the maps, and a stretch of trail that already works. */
export function Home({ roadmaps, map }: HomeProps) {
  return (
    <>
      <div className="mx-auto grid grid-cols-1 max-w-[74rem] gap-x-16 gap-y-6 px-4 pt-4 pb-6 md:grid-cols-[1.2fr_1fr] md:pt-10 md:pb-8">
        <div>
          <h1 className="font-extrabold text-[2rem] leading-[1.1] tracking-tight sm:text-5xl">
            Find your way to the developer you want to be
          </h1>
          <p className="mt-4 max-w-[52ch] sm:text-lg">
            Maps of what backend, frontend and full-stack developers know. Tick a skill once and it
            counts on every map; show employers where you stand.
          </p>
          <p className="mt-2 max-w-[52ch] text-soft text-sm sm:text-base">
            No account needed: this browser remembers your ticks. Rather read first? There are{' '}
            <Link href="/guides" className="link">
              guides
            </Link>
            .
          </p>
        </div>
        <Questions />
        <Maps roadmaps={roadmaps} />
      </div>
      {map && <TrailStretch map={map} />}
    </>
  )
}
