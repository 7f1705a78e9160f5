import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeNotes, type NoteContent, sameContent } from './notes'

const word = fc.constantFrom('a', 'b', 'c', 'd')
const content: fc.Arbitrary<NoteContent> = fc.record({
  note: fc.string({ maxLength: 8 }),
  links: fc.uniqueArray(
    word.map((label) => ({ label, url: `https://example.org/${label}` })),
    { selector: ({ url }) => url, maxLength: 4 },
  ),
  acts: fc.uniqueArray(word, { maxLength: 4 }),
})

describe('notes changed in two places', () => {
  test('are as one side left them where the other changed nothing', () => {
    fc.assert(
      fc.property(content, content, (base, changed) => {
        expect(mergeNotes(base, base, changed)).toEqual(changed)
        const ours = mergeNotes(base, changed, base)
        expect(ours.note).toBe(changed.note)
        expect(new Set(ours.acts)).toEqual(new Set(changed.acts))
        expect(new Set(ours.links)).toEqual(new Set(changed.links))
      }),
    )
  })

  test('keep every text, link and act that either side added', () => {
    fc.assert(
      fc.property(content, content, content, (base, ours, theirs) => {
        const merged = mergeNotes(base, ours, theirs)
        for (const side of [ours, theirs]) {
          expect(side.note === base.note || merged.note.includes(side.note)).toBe(true)
          expect(merged.acts).toEqual(expect.arrayContaining(without(side.acts, base.acts)))
          expect(merged.links.map(({ url }) => url)).toEqual(
            expect.arrayContaining(without(urlsOf(side), urlsOf(base))),
          )
        }
      }),
    )
  })

  test('lose what either side took out, and hold nothing twice', () => {
    fc.assert(
      fc.property(content, content, content, (base, ours, theirs) => {
        const { acts } = mergeNotes(base, ours, theirs)
        expect(new Set(acts).size).toBe(acts.length)
        for (const act of base.acts)
          if (!ours.acts.includes(act) || !theirs.acts.includes(act))
            expect(acts).not.toContain(act)
      }),
    )
  })

  test('where both rewrote the text, both texts stand', () => {
    const at = (note: string) => ({ note, links: [], acts: [] })
    expect(mergeNotes(at('x'), at('ours'), at('theirs')).note).toBe('theirs\n\n---\n\nours')
    expect(mergeNotes(at(''), at('one'), at('one and two')).note).toBe('one and two')
    expect(sameContent(at('x'), at('x'))).toBe(true)
    expect(sameContent(at('x'), at('y'))).toBe(false)
  })
})

function without(list: readonly string[], others: readonly string[]): string[] {
  return list.filter((item) => !others.includes(item))
}

function urlsOf({ links }: NoteContent): string[] {
  return links.map(({ url }) => url)
}
