import 'server-only'
import { connection } from 'next/server'
import { cache } from 'react'
import { publicProfile, sharedProfile } from '@/lib/profile/shown-queries'

/** Reads the profile anew for every request, and once in it for the page and its metadata. */
export const readPublicProfile = cache(async (handle: string) => {
  await connection()
  return publicProfile(handle, new Date())
})

/** The same for the token of a share link. */
export const readSharedProfile = cache(async (token: string) => {
  await connection()
  return sharedProfile(token, new Date())
})
