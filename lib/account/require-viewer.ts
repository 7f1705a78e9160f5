import 'server-only'
import { redirect } from 'next/navigation'
import type { Viewer } from './schema'
import { viewer } from './session'

/** Returns the viewer, or redirects to the sign-in page, which leads back to `path`. */
export async function requireViewer(path: string): Promise<Viewer> {
  return (await viewer()) ?? redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`)
}
