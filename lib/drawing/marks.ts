/** The drawings of public/marks for pictures that may refer to nothing outside; colours.test.ts compares them. */
export const MARKS = {
  done: '<path fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" d="m2.5 9.8 4 4 9-9.3"/>',
  learning:
    '<circle cx="9" cy="9" r="6.4" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M9 4.4a4.6 4.6 0 0 0 0 9.2z"/>',
  skipped:
    '<path fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" d="M3.5 9h11"/>',
  ready:
    '<path fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" d="M3 9h11M9.8 4.6 14.2 9l-4.4 4.4"/>',
  peak: '<path d="M0 16 8.2 1.2a1 1 0 0 1 1.7 0l3.6 6.3 1.7-2.6a1 1 0 0 1 1.7 0L24 16z"/>',
} as const

export type Mark = keyof typeof MARKS
