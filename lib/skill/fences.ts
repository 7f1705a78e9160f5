/** The fence of the code block that is open after this line, if one is. */
export function fenceAfter(line: string, open: string | undefined): string | undefined {
  const mark = /^ {0,3}(?<mark>`{3,}|~{3,})(?<rest>.*)$/.exec(line)?.groups
  if (mark?.mark === undefined) return open
  if (open === undefined) return mark.mark
  return mark.mark.startsWith(open) && mark.rest?.trim() === '' ? undefined : open
}
