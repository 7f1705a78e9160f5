import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { html } from './html'

describe('html', () => {
  test('escapes what is put in', () => {
    expect(html`<b title="${'"><script>'}">${"it's <i>"}</b>`.text).toBe(
      '<b title="&#34;&#62;&#60;script&#62;">it&#39;s &#60;i&#62;</b>',
    )
  })

  test('takes its own pieces as they are, lists one after the other, and nothing for false', () => {
    const items = ['a', 'b&'].map((item) => html`<li>${item}</li>`)
    expect(html`<ul>${items}</ul>${false}${undefined}${3}`.text).toBe(
      '<ul><li>a</li><li>b&#38;</li></ul>3',
    )
  })

  test('no text leaves an attribute or begins a tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.text).not.toMatch(/[<>"']/)
      }),
    )
  })
})
