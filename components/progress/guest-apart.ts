/**
 * Tells whether a guest's progress in this browser stays out of this account. That is so when its owner used a sign-in link
 * requested in another browser and did not claim the ticks in this one, which may be somebody else's.
 * @param owner the hint of a session
 */
export function isGuestApart(owner: string | null): boolean {
  if (owner === null || typeof document === 'undefined') return false
  return /(?:^|; )waymark-guest-apart=([^;]+)/.exec(document.cookie)?.[1] === owner
}

/** Lets the guest's progress join the account after all. */
export function takeGuestAlong(): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere
  document.cookie = 'waymark-guest-apart=; Path=/; Max-Age=0; SameSite=Lax'
}
