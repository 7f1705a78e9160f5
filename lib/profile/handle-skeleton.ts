/**
 * Reduces a handle to its look; two handles with one skeleton could be mistaken for each other. Of the letters
 * handles are made of, Unicode's list of confusables (UTS 39) knows 0 and o, 1, i and l, rn and m; vv and w are added,
 * and hyphens count once and only between letters. The migration `handles_evidence_shares` holds the same in SQL.
 */
export function handleSkeleton(handle: string): string {
  return handle
    .replaceAll('0', 'o')
    .replace(/[1i]/g, 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
}
