import { describe, expect, it } from 'vitest'
import { faultsOfSet } from '@/lib/content/testing-editorial'

describe('our own rules', () => {
  it('want a framework to require a server, directly or through others', () => {
    const road = (slugs: string[]) => `title: All\nsummary: All.\nchildren: [${slugs.join(', ')}]\n`
    const set = { 'http-servers': {}, one: { requires: 'http-servers: It builds on it.' } }
    expect(faultsOfSet({ ...set, django: {} }, road(['http-servers', 'one', 'django']))).toEqual([
      'content/skills/django.md:7: requires: django is a framework: expected it to require "http-servers"',
    ])
    expect(
      faultsOfSet(
        { ...set, django: { requires: 'one: It builds on it.' } },
        road(['http-servers', 'one', 'django']),
      ),
    ).toEqual([])
    expect(faultsOfSet({ django: {} }, road(['django']))).toEqual([])
  })
})
