import { describe, expect, it } from 'vitest'
import { faultsOf } from '@/lib/content/testing-editorial'

describe('our own rules', () => {
  it('know what is official', () => {
    const kindOf = (kind: string, url: string) => {
      const resources = ['a', 'b'].map(
        (name) => `{ kind: article, level: start, title: A, url: "https://example.org/${name}" }`,
      )
      const asked = `{ kind: ${kind}, level: start, title: A, url: "https://${url}" }`
      return faultsOf({ area: 'engineering', resources: [asked, ...resources] }).map(
        (fault) => fault.split('kind: ')[1],
      )
    }
    expect(kindOf('official', 'martinfowler.com/articles/a.html')).toEqual([
      'expected article or book or course or video or tool of martinfowler.com, got "official"',
    ])
    expect(kindOf('article', 'www.rfc-editor.org/rfc/rfc9110')).toEqual([
      'expected official of www.rfc-editor.org, got "article"',
    ])
    expect(kindOf('article', 'html.spec.whatwg.org/')).toHaveLength(1)
    expect(kindOf('article', 'www.w3.org/TR/WCAG22/')).toHaveLength(1)
    expect(kindOf('article', 'www.w3.org/WAI/')).toEqual([])
    expect(kindOf('official', 'notmedium.com/medium.com')).toEqual([])
    expect(kindOf('official', 'blog.medium.com/a')).toHaveLength(1)
    expect(kindOf('official', 'example.org/z')).toEqual([])
  })
})
