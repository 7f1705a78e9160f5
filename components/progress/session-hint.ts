/** The readable cookie beside the session; its value tells accounts apart and proves nothing. */
export function sessionHint(): string | undefined {
  return /(?:^|; )waymark-session=([^;]+)/.exec(document.cookie)?.[1]
}
