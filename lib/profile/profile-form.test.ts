import { describe, expect, test } from 'vitest'
import { parseFields, readFields } from './profile-form'

describe('the profile form', () => {
  test('reads what was typed and leaves empty rows of links out', () => {
    const parsed = parseFields(
      readFields(
        filled({
          'links.1.label': '',
          'links.1.url': 'https://example.org/me',
          'sections.skills': 'public',
          'sections.contact': 'shares',
          'roadmaps.backend': 'hidden',
        }),
      ),
    )
    expect(parsed).toMatchObject({
      ok: true,
      profile: {
        handle: 'ada',
        links: [{ label: 'example.org', url: 'https://example.org/me' }],
        visibility: { profile: 'public' },
        sections: { skills: 'public', contact: 'shares', evidence: 'hidden' },
        roadmaps: { backend: 'hidden' },
      },
    })
  })

  test('takes no handle for none', () => {
    const fields = readFields(filled({ handle: ' ', access: 'private' }))
    expect(parseFields(fields)).toMatchObject({ ok: true, profile: { handle: null } })
  })

  test('names the row of a link that is wrong as the form does', () => {
    const fields = readFields(
      filled({ 'links.2.label': 'X', 'links.2.url': 'javascript:alert(1)' }),
    )
    expect(parseFields(fields)).toEqual({
      ok: false,
      faults: { 'links.2.url': 'must be an http or https address' },
    })
  })
})

function filled(fields: Record<string, string>): FormData {
  const form = new FormData()
  const all = { handle: 'ada', name: 'Ada', access: 'public', ...fields }
  for (const [name, value] of Object.entries(all)) form.set(name, value)
  return form
}
