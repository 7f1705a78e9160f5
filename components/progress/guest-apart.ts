/**
 * Whether what a guest did in this browser stays out of this account. Its owner came by a sign-in link that was requested in
 * another browser, so this one may be somebody else's, and they did not say that its ticks are theirs.
 * @param owner the hint of a session
 */
export function isGuestApart(owner: string | null): boolean {
  if (owner === null || typeof document === 'undefined') return false
  return /(?:^|; )waymark-guest-apart=([^;]+)/.exec(document.cookie)?.[1] === owner
}

/** They are theirs after all. */
export function takeGuestAlong(): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere
  document.cookie = 'waymark-guest-apart=; Path=/; Max-Age=0; SameSite=Lax'
}
