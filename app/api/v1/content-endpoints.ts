import { z } from 'zod'
import { roadmapProgress } from '@/lib/progress/schema'
import { roadmapDetail, roadmapSummary } from '@/lib/roadmap/schema'
import { skillDetail, skillSummary } from '@/lib/skill/schema'
import type { Endpoint } from './endpoint'

export const roadmapList = z.object({ roadmaps: z.array(roadmapSummary) })
export const skillList = z.object({ skills: z.array(skillSummary) })

/** The roadmaps and the skills. */
export const CONTENT_ENDPOINTS: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/api/v1/roadmaps',
    summary: 'The roadmaps',
    auth: 'none',
    answer: { status: 200, says: 'The roadmaps in the order of the listing', schema: roadmapList },
  },
  {
    method: 'get',
    path: '/api/v1/roadmaps/{slug}',
    summary: 'A roadmap: its tree and its wide layout',
    detail: 'Places and sizes of nodes are in CSS pixels at 16 px a rem.',
    auth: 'none',
    answer: { status: 200, says: 'The roadmap', schema: roadmapDetail },
  },
  {
    method: 'get',
    path: '/api/v1/roadmaps/{slug}/progress',
    summary: 'Own progress on a roadmap, and what to learn next',
    detail:
      '`percent` is null when no slot is left. `next` are the skills to offer, best first, each with its reason. `sinceFinished` is what a roadmap has gained and lost since one had finished it.',
    auth: 'required',
    answer: { status: 200, says: 'The measure and the next skills', schema: roadmapProgress },
  },
  {
    method: 'get',
    path: '/api/v1/skills',
    summary: 'All skills',
    auth: 'none',
    answer: { status: 200, says: 'The skills by slug', schema: skillList },
  },
  {
    method: 'get',
    path: '/api/v1/skills/{slug}',
    summary: 'A skill',
    detail: 'A slug that the skill had before leads to it too.',
    auth: 'none',
    answer: { status: 200, says: 'The skill', schema: skillDetail },
  },
]
