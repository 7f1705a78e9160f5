import 'server-only'
import { connection } from 'next/server'
import { cache } from 'react'
import { publicProfile } from '@/lib/profile/shown-queries'

/** Read anew for every request, and once in it for the page and its metadata. */
export const readPublicProfile = cache(async (handle: string) => {
  await connection()
  return publicProfile(handle, new Date())
})
