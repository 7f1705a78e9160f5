import { viewer } from '@/lib/account/session'
import { personalRoadmaps } from '@/lib/authoring/queries'
import { PersonalList } from './personal-list'

/** Lists the roadmaps of the person who looks, and nothing for anybody else. Read for each request, kept nowhere. */
export async function OwnRoadmaps() {
  const person = await viewer()
  if (!person) return null
  return <PersonalList roadmaps={await personalRoadmaps(person.id)} />
}
