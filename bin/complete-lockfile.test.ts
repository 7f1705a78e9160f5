import { expect, test } from 'vitest'
import { missingFromLockfile } from './complete-lockfile.mjs'

test('package-lock.json holds what `npm ci` demands on every platform', () => {
  expect(missingFromLockfile(), 'run `node bin/complete-lockfile.mjs`').toEqual([])
})
