import { expect, test } from 'vitest'
import { missingFromLockfile, withoutIntegrity } from './complete-lockfile.mjs'

test('package-lock.json holds what `npm ci` demands on every platform', () => {
  expect(missingFromLockfile(), 'run `node bin/complete-lockfile.mjs`').toEqual([])
})

test('every package of package-lock.json has a hash, so that `npm ci` takes nothing else', () => {
  expect(withoutIntegrity(), 'run `node bin/complete-lockfile.mjs`').toEqual([])
})
