import 'server-only'
import { redirect } from 'next/navigation'
import type { Viewer } from './schema'
import { viewer } from './session'

/** The person whose page this is; whoever is not signed in is sent to do so and then brought back to `path`. */
export async function requireViewer(path: string): Promise<Viewer> {
  return (await viewer()) ?? redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`)
}
