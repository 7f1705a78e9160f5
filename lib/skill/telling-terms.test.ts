import { expect, it } from 'vitest'
import { tellingTerms } from './telling-terms'

it('a term tells when it cannot be a plain word', () => {
  const terms = [
    'race condition',
    'cache-aside',
    'IDOR',
    'ReBAC',
    'resource',
    'stateless',
    'Anomaly',
  ]
  expect(tellingTerms(terms.map((term) => ({ term })))).toEqual(terms.slice(0, 4))
})
