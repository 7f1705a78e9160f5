/** Summarises the changes of a new version of a roadmap: `+4 −1`. */
export function scopeWords(added: number, removed: number): string {
  return [added > 0 && `+${added}`, removed > 0 && `−${removed}`].filter(Boolean).join(' ')
}
