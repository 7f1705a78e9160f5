import { describe, expect, it } from 'vitest'
import { faultsOf, ONE, text } from '@/lib/content/testing-editorial'

describe('our own rules', () => {
  it('want other names to be kept by the page', () => {
    const aliases =
      'Sagas, MSSQL, search engine optimisation, SSG, Oneness 17, i18n, Git best practices'
    const kept = `${text('one')}\nOneness, the saga, optimizing for a search engine, a static site generator, \`git\`, internationalisation.`
    expect(faultsOf({ aliases, text: kept })).toEqual([
      `${ONE}:6: aliases.1: "MSSQL" is promised and not kept: expected "mssql" in the text or a resource`,
    ])
    expect(faultsOf({ aliases: 'event sourcing', text: `${text('one')}\nAn event.` })).toEqual([
      `${ONE}:6: aliases.0: "event sourcing" is promised and not kept: expected "sourcing" in the text or a resource`,
    ])
    expect(faultsOf({ aliases: 'example.com' })).toEqual([])
  })
})
