'use server'

import { redirect } from 'next/navigation'
import { viewer } from '@/lib/account/session'
import { slug } from '@/lib/skill/schema'
import { unfollow } from './mutations'

/** The form that stops following the `roadmap` in it, also one that is no more. */
export async function leaveRoadmap(form: FormData): Promise<never> {
  const person = await viewer()
  const roadmap = slug.safeParse(form.get('roadmap')).data
  if (person && roadmap) await unfollow(person.id, roadmap)
  redirect('/me')
}
