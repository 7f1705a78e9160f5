import { newOperationId } from '@/lib/progress/operation-id'
import { answersPerSecond } from './load'
import { createPeople } from './person'
import { EMPTY_HANDLER, EMPTY_PAGE } from './private-copy'
import { type Comparison, compare } from './rounds'
import type { Site } from './site'

/** The map for somebody unknown against an empty static page; both uncompressed, and both in Next's cache. */
export function compareMap({ url }: Site): Promise<Comparison> {
  return compare(
    () => answersPerSecond({ url: `${url}/roadmaps/backend` }),
    () => answersPerSecond({ url: `${url}${EMPTY_PAGE}` }),
  )
}

/** A tick against the same request to a route handler that does nothing. */
export async function compareTick({ url, database }: Site): Promise<Comparison> {
  const people = await createPeople(100, database, url)
  const slugs = await skillSlugs(url)
  let turn = 0
  const post = () => {
    turn++
    return {
      headers: people[turn % people.length]?.headers ?? {},
      body: JSON.stringify({ operations: [tickOf(slugs[turn % slugs.length] ?? '')] }),
    }
  }
  return compare(
    () => answersPerSecond({ url: `${url}/api/v1/progress`, post }),
    () => answersPerSecond({ url: `${url}${EMPTY_HANDLER}`, post }),
  )
}

export async function skillSlugs(url: string): Promise<string[]> {
  const { skills } = await (await fetch(`${url}/api/v1/skills`)).json()
  return skills.map(({ slug }: { slug: string }) => slug)
}

export function tickOf(skill: string) {
  return { id: newOperationId(), skill, status: 'done', at: new Date().toISOString() }
}
