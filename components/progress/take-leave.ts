import { forgetEverything } from './store'
import { settled } from './sync'

/** Before signing out: leaves nothing of the account in this browser, unless the person would rather keep what is unsaved. */
export async function takeLeave(): Promise<boolean> {
  const saved = await settled()
  if (!saved && !confirm('Some ticks are not saved yet and would be lost. Sign out anyway?'))
    return false
  forgetEverything()
  return true
}
