import type { ProfilePatch } from '@/lib/profile/schema'
import { changesIn } from './changes'
import type { Archive, FileFault } from './schema'

type ProfileOfFile = Archive['profile']

/**
 * What of a file's profile is to be written. Who has a handle keeps it; one that somebody else has cannot be had again.
 * A profile without a handle stays closed, whatever the file says.
 */
export function planProfile(
  { handle = null, visibility = {}, ...fields }: ProfileOfFile,
  here: ProfileOfFile,
  handleTaken: boolean,
  roadmapsHere: ReadonlySet<string>,
): { write: ProfilePatch; refused: FileFault[] } {
  const refused: FileFault[] = []
  const write: ProfilePatch = changesIn(fields, here)
  const refusal = refusalOfHandle(handle, here, handleTaken)
  if (refusal) refused.push({ at: 'profile.handle', message: refusal })
  else if (handle && handle !== here.handle) write.handle = handle

  const { profile: access, sections = {}, roadmaps = {} } = visibility
  const hasHandle = Boolean(here.handle || write.handle)
  if (access && access !== here.visibility?.profile) {
    if (access === 'private' || hasHandle) write.visibility = { profile: access }
    else refused.push({ at: 'profile.visibility.profile', message: 'needs a handle' })
  }
  const shown = changesIn(sections, here.visibility?.sections ?? {})
  if (Object.keys(shown).length > 0) write.sections = shown
  const narrowed = Object.entries(roadmaps).filter(
    ([roadmap, seen]) =>
      roadmapsHere.has(roadmap) && seen !== (here.visibility?.roadmaps?.[roadmap] ?? 'public'),
  )
  if (narrowed.length > 0) write.roadmaps = Object.fromEntries(narrowed)
  return { write, refused }
}

function refusalOfHandle(
  handle: string | null,
  here: ProfileOfFile,
  handleTaken: boolean,
): string | undefined {
  if (!handle || handle === here.handle) return undefined
  if (here.handle) return 'you have another one here'
  return handleTaken ? 'cannot be had here' : undefined
}
