import type { Route } from 'next'
import Link from 'next/link'
import { type ListedRoadmap, publishedMap } from '@/lib/content/published'
import { treeOf } from '@/lib/roadmap/roadmap-tree'
import { FirstSkills } from './first-skills'

/** Links to the first month's roadmap; on a server without it, to the first roadmap there is. */
export async function ThisWeek({ roadmaps }: { roadmaps: readonly ListedRoadmap[] }) {
  const month = roadmaps.find(({ slug }) => slug === FIRST_MONTH)
  const roadmap = month ?? roadmaps[0]
  const map = roadmap && (await publishedMap(roadmap.slug))
  if (!map) return null
  const { root, requires, titles } = treeOf(map)
  return (
    <section aria-labelledby="week">
      <h2 id="week" className="font-extrabold text-2xl">
        This week
      </h2>
      <p className="mt-2 max-w-[60ch]">
        {month
          ? 'Trying beats any test. One small product in four weeks, backend first, shows which half you enjoy: '
          : 'Trying beats any test. Begin here: '}
        <Link href={`/roadmaps/${roadmap.slug}` as Route} className="link font-semibold">
          {roadmap.title}
        </Link>
        .
      </p>
      <FirstSkills roadmap={roadmap.slug} root={root} requires={requires} titles={titles} />
    </section>
  )
}

const FIRST_MONTH = 'first-month'
