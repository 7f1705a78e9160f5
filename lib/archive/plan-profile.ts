import { type ProfilePatch, SECTIONS } from '@/lib/profile/schema'
import { changesIn } from './changes'
import type { Archive, FileFault } from './schema'
import { opensMore, patchOf, type VisibilityChange } from './visibility-changes'

type ProfileOfFile = Archive['profile']

export interface ProfilePlan {
  /** Fields to write in any case; they show nobody more than they see now. */
  write: ProfilePatch
  /** Settings that would show others more, written only when the person says so. */
  opening: VisibilityChange[]
  refused: FileFault[]
}

/**
 * Plans the writes of a file's profile. A person who has a handle keeps it; nobody gets one that somebody else has.
 * A profile without a handle stays closed, whatever the file says.
 */
export function planProfile(
  { handle = null, visibility = {}, ...fields }: ProfileOfFile,
  here: ProfileOfFile,
  handleTaken: boolean,
  roadmapsHere: ReadonlySet<string>,
): ProfilePlan {
  const refused: FileFault[] = []
  const write: ProfilePatch = changesIn(fields, here)
  const refusal = refusalOfHandle(handle, here, handleTaken)
  if (refusal) refused.push({ at: 'profile.handle', message: refusal })
  else if (handle && handle !== here.handle) write.handle = handle

  const changes = visibilityChanges(visibility, here.visibility ?? {}, roadmapsHere)
  const possible = changes.filter(({ of, to }) => {
    const needsHandle = of === 'profile' && to !== 'private'
    return !needsHandle || Boolean(here.handle || write.handle)
  })
  if (possible.length < changes.length)
    refused.push({ at: 'profile.visibility.profile', message: 'needs a handle' })
  return {
    write: { ...write, ...patchOf(possible.filter((change) => !opensMore(change))) },
    opening: possible.filter(opensMore),
    refused,
  }
}

type VisibilityOfFile = NonNullable<ProfileOfFile['visibility']>

function visibilityChanges(
  file: VisibilityOfFile,
  here: VisibilityOfFile,
  roadmapsHere: ReadonlySet<string>,
): VisibilityChange[] {
  const access = here.profile ?? 'private'
  const changes: VisibilityChange[] = [
    { of: 'profile', name: '', from: access, to: file.profile ?? access },
  ]
  for (const name of SECTIONS) {
    const from = here.sections?.[name] ?? 'hidden'
    changes.push({ of: 'sections', name, from, to: file.sections?.[name] ?? from })
  }
  for (const [name, to] of Object.entries(file.roadmaps ?? {}))
    if (roadmapsHere.has(name))
      changes.push({ of: 'roadmaps', name, from: here.roadmaps?.[name] ?? 'public', to })
  return changes.filter(({ from, to }) => from !== to)
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
