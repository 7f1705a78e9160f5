import { forgetKeptPages } from '@/components/offline/kept-pages'
import { allSaved } from './all-saved'
import { askToLeave } from './leave-dialog'
import { leave } from './sync'

/**
 * Before signing out: leaves nothing of the account in this browser. When something is not saved, the person is asked.
 * @returns false when they would rather stay
 */
export async function takeLeave(): Promise<boolean> {
  const saved = await Promise.race([allSaved(), soon()])
  if (!saved && !(await askToLeave())) return false
  await leaveForGood()
  return true
}

/** The same without asking: when the account itself goes. */
export async function leaveForGood(): Promise<void> {
  await leave()
  await forgetKeptPages()
}

const PATIENCE_MS = 3000

function soon(): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), PATIENCE_MS))
}
