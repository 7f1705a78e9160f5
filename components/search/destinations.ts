import { ArrowRight, Zap } from 'lucide-react'
import { prepareSignOut } from '@/components/progress/sign-out'
import { toggleTheme } from '@/components/site/theme-toggle'
import type { Findable } from './findable'

/** The pages and actions of the palette, for somebody signed in or not. */
export function destinations(go: (address: string) => void, signedIn: boolean): Findable[] {
  const page = (title: string, address: string, aliases: string[] = []): Findable => ({
    key: `page.${address}`,
    title,
    aliases,
    text: '',
    kind: 'Page',
    icon: ArrowRight,
    choose: () => go(address),
  })
  const action = (title: string, aliases: string[], choose: () => void): Findable => ({
    key: `action.${title}`,
    title,
    aliases,
    text: '',
    kind: 'Action',
    icon: Zap,
    choose,
  })
  const theme = action(
    'Switch between light and dark',
    ['theme', 'dark mode', 'light mode', 'colours'],
    toggleTheme,
  )
  const open = [
    page('All roadmaps', '/roadmaps', ['list']),
    page('Guides', '/guides', ['articles', 'which role']),
    page('Home', '/', ['start']),
    page('Does this job fit?', '/match', ['job posting', 'match']),
    page('Backend, frontend or full stack?', '/choose', ['choose', 'quiz', 'which path']),
    page('Compare two roadmaps', '/compare', ['gap', 'backend or full stack', 'overlap']),
    page('What changed', '/changelog', ['changelog', 'news']),
  ]
  if (!signedIn) return [...open, page('Sign in', '/sign-in', ['log in', 'account']), theme]
  return [
    page('Logbook', '/me', ['dashboard', 'my progress']),
    ...open,
    page('History', '/me/history', ['what I did', 'bring back', 'restore']),
    page('My profile', '/me/profile', ['public profile', 'handle']),
    page('Evidence', '/me/evidence', ['projects', 'certificates']),
    page('Share links', '/me/shares', ['secret address', 'employer']),
    page('Settings', '/me/settings', ['account', 'preferences']),
    theme,
    action('Sign out', ['log out'], () => void signOut()),
  ]
}

async function signOut(): Promise<void> {
  if (!(await prepareSignOut())) return
  const form = document.createElement('form')
  form.method = 'post'
  form.action = '/api/auth/signout'
  const goal = document.createElement('input')
  goal.name = 'callbackUrl'
  goal.value = '/'
  form.append(goal)
  document.body.append(form)
  form.submit()
}
