import { z } from 'zod'

/** Whom a preview stands in for; `published`: everyone, if the profile were public. */
export type PreviewedAs = 'everyone' | 'published' | { share: string }

/** The `as` of a preview's address: a word, or the id of a share link; everyone when it is neither. */
export function previewedAs(as: string | string[] | undefined): PreviewedAs {
  if (as === 'published') return as
  const id = z.uuid().safeParse(as)
  return id.success ? { share: id.data } : 'everyone'
}
