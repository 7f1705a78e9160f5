'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/lib/account/action'
import { slug } from '@/lib/skill/schema'
import { unfollow } from './mutations'

/** The form that stops following the `roadmap` in it, also one that is no more. */
export const leaveRoadmap = formAction(
  { page: '/me', fields: z.object({ roadmap: slug }) },
  async (person, { roadmap }) => {
    await unfollow(person.id, roadmap)
    redirect('/me')
  },
)
