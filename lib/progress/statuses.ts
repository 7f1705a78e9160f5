/** What a skill can be for a person; `pending` is the absence of a status and undoes one. */
export const STATUSES = ['done', 'learning', 'skipped', 'pending'] as const
