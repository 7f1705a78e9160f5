import type { Route } from 'next'
import Link from 'next/link'
import { OwnPercent } from '@/components/progress/own-percent'
import type { RoadmapMap } from '@/lib/roadmap/map'
import type { ListedRoadmap } from '@/lib/roadmap/published'
import { Questions } from './questions'
import { TrailStretch } from './trail-stretch'

interface HomeProps {
  roadmaps: readonly ListedRoadmap[]
  map: RoadmapMap | null
}

/** What this is in one screen, the way to the roadmaps, and a stretch of trail that already works. */
export function Home({ roadmaps, map }: HomeProps) {
  return (
    <>
      <div className="mx-auto grid grid-cols-1 max-w-[74rem] gap-x-16 gap-y-8 px-4 pt-8 pb-12 md:grid-cols-[1.2fr_1fr] md:pt-14">
        <div>
          <h1 className="font-extrabold text-4xl leading-tight tracking-tight sm:text-5xl">
            Find your way to the developer you want to be
          </h1>
          <p className="mt-5 max-w-[52ch] text-lg">
            Maps of what backend and full-stack developers know. Tick a skill once and it counts on
            every map. See what is ready to learn next, and show employers where you stand.
          </p>
          <p className="mt-3 max-w-[52ch] text-soft">
            No account needed: this browser remembers your ticks, and they come along when you sign
            in.
          </p>
        </div>
        <nav aria-label="Roadmaps" className="self-center">
          <Signposts roadmaps={roadmaps} />
        </nav>
      </div>
      <Questions />
      {map && <TrailStretch map={map} />}
    </>
  )
}

function Signposts({ roadmaps }: Pick<HomeProps, 'roadmaps'>) {
  if (roadmaps.length === 0) return <p className="text-soft">No roadmap is published here yet.</p>
  return (
    <ul className="relative grid gap-3 before:absolute before:inset-y-0 before:left-8 before:w-2.5 before:translate-y-6 before:bg-ink/70">
      {roadmaps.map(({ slug, title, skillCount, tree }) => (
        <li key={slug} className="relative">
          <Link
            href={`/roadmaps/${slug}` as Route}
            className="signboard flex min-h-14 flex-wrap items-center gap-x-3 py-2 pr-10 pl-5 transition-transform hover:translate-x-1"
          >
            <strong className="font-extrabold text-xl">{title}</strong>
            <span className="ml-auto inline-flex items-center gap-3 text-sm">
              {skillCount} skills
              <OwnPercent slug={slug} root={tree} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
