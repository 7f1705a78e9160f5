import type { z } from 'zod'
import { progressFile } from '@/lib/archive/schema'
import { clientId } from '@/lib/platform/client-id'
import { handle } from '@/lib/profile/handle'
import { slug } from '@/lib/skill/schema'
import { CONTENT_ENDPOINTS } from './content-endpoints'
import type { Endpoint } from './endpoint'
import { POSTING_ENDPOINTS } from './posting-endpoints'
import { PROFILE_ENDPOINTS } from './profile-endpoints'
import { PROGRESS_ENDPOINTS } from './progress-endpoints'
import { SITE_ENDPOINTS } from './site-endpoints'

export const ENDPOINTS: readonly Endpoint[] = [
  ...CONTENT_ENDPOINTS,
  ...PROGRESS_ENDPOINTS,
  ...POSTING_ENDPOINTS,
  ...PROFILE_ENDPOINTS,
  ...SITE_ENDPOINTS,
]

/** The parts of addresses, by the names in their braces. */
export const PARAMETERS: Record<string, z.ZodType> = {
  slug,
  skill: slug,
  handle,
  id: clientId,
  file: progressFile,
}
