/** The statuses of a skill; `pending` is the absence of a status and clears one. */
export const STATUSES = ['done', 'learning', 'skipped', 'pending'] as const
