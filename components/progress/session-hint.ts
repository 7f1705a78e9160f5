/** The readable cookie beside the session; its value tells accounts apart and proves nothing. */
export function sessionHint(): string | undefined {
  return /(?:^|; )waymark-session=([^;]+)/.exec(document.cookie)?.[1]
}

/** The session is known to be over, whatever this browser still holds. */
export function dropSessionHint(): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere
  document.cookie = 'waymark-session=; Path=/; Max-Age=0; SameSite=Lax'
}
