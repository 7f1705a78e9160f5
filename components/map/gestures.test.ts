import { afterEach, expect, test, vi } from 'vitest'
import { gestureOf } from './gestures'

afterEach(() => vi.unstubAllGlobals())

const PRIMARY = 0
const MIDDLE = 1
const SECONDARY = 2
const event = {
  type: 'click',
  button: PRIMARY,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
}

function on(platform: string, pressed: Partial<typeof event>) {
  vi.stubGlobal('navigator', { platform })
  return gestureOf({ ...event, ...pressed })
}

test.each(['MacIntel', 'Linux x86_64', 'Win32'])('what a press means on %s', (platform) => {
  expect(on(platform, {})).toBe('open')
  expect(on(platform, { shiftKey: true })).toBe('learning')
  expect(on(platform, { altKey: true })).toBe('skipped')
  expect(on(platform, { button: MIDDLE })).toBeNull()
  expect(on(platform, { ctrlKey: true })).toBeNull()
  expect(on(platform, { metaKey: true })).toBeNull()
  expect(on(platform, { type: 'contextmenu', button: SECONDARY })).toBe('done')
  expect(on(platform, { type: 'contextmenu', button: SECONDARY, shiftKey: true })).toBeNull()
})

test('on a Mac a click with Ctrl is a right-click, whichever button the browser tells', () => {
  for (const button of [PRIMARY, SECONDARY])
    expect(on('MacIntel', { type: 'contextmenu', button, ctrlKey: true })).toBe('done')
  expect(on('Linux x86_64', { type: 'contextmenu', button: SECONDARY, ctrlKey: true })).toBeNull()
})
