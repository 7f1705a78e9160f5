import type { OwnProfile, Profile, ProfilePatch, Visibility, VisibilityTable } from './schema'

/** A profile as its owner reads it. */
export function ownProfileOf({ visibility, ...written }: Profile): OwnProfile {
  const { sections, roadmaps } = visibility
  return { ...written, visibility: inFirstWords(visibility), sections, roadmaps }
}

/** Applies a patch to a profile: a field that the patch does not name stays. */
export function patched(profile: Profile, patch: ProfilePatch): Profile {
  const { visibility, sections, roadmaps, ...written } = patch
  const { profile: access, ...saidOfSections } = visibility ?? {}
  const table = profile.visibility
  return {
    ...profile,
    ...withoutUndefined(written),
    visibility: {
      profile: access ?? table.profile,
      sections: {
        ...table.sections,
        ...meant(saidOfSections, table.sections),
        ...withoutUndefined(sections ?? {}),
      },
      roadmaps: narrowed({ ...table.roadmaps, ...roadmaps }),
    },
  }
}

type SaidOfSections = { [K in keyof Omit<Visibility, 'profile'>]?: Visibility[K] | undefined }

function inFirstWords({ profile, sections }: VisibilityTable): Visibility {
  const said = (visibility: string) => (visibility === 'public' ? 'shown' : 'hidden')
  return {
    profile,
    roadmaps: said(sections.roadmaps),
    skills: said(sections.skills),
    evidence: said(sections.evidence),
    activity: said(sections.activity),
    contact: said(sections.contact),
  }
}

/**
 * The first words speak of the profile's own address alone. What is for share links is hidden there already, so that
 * whoever sends back what they read changes nothing.
 */
function meant(said: SaidOfSections, sections: VisibilityTable['sections']) {
  const meanings = (['roadmaps', 'skills', 'evidence', 'activity', 'contact'] as const).map(
    (name) => {
      if (said[name] === 'shown') return { [name]: 'public' }
      return said[name] === 'hidden' && sections[name] === 'public' ? { [name]: 'hidden' } : {}
    },
  )
  return Object.assign({}, ...meanings) as Partial<VisibilityTable['sections']>
}

/** A roadmap that is as visible as its section need not be named. */
function narrowed(roadmaps: VisibilityTable['roadmaps']): VisibilityTable['roadmaps'] {
  return Object.fromEntries(
    Object.entries(roadmaps).filter(([, visibility]) => visibility !== 'public'),
  )
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function withoutUndefined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<T>
}
