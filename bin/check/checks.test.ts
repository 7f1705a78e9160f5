import { expect, test } from 'vitest'
import { judgeAudit } from './checks.mjs'

test('only a registry that tells of advisories can pass or fail the check for them', () => {
  for (const told of ['', 'not json', '{"message":"405 Method Not Allowed"}', '{}'])
    expect(judgeAudit(told)).toMatchObject({ passed: 0, failed: 0, skipped: [expect.any(String)] })
  const audit = (counts: object) => JSON.stringify({ metadata: { vulnerabilities: counts } })
  expect(judgeAudit(audit({ high: 0, critical: 0, moderate: 2 }))).toMatchObject({
    passed: 1,
    failed: 0,
  })
  expect(judgeAudit(audit({ high: 1 }))).toMatchObject({ passed: 0, failed: 1 })
  expect(judgeAudit(audit({ critical: 1 }))).toMatchObject({ passed: 0, failed: 1 })
})
