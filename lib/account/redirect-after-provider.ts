import type { ProviderId, Viewer } from './schema'
import type { SignInFault } from './sign-in-faults'

export interface NewAccount {
  email: string | null
}

interface Before {
  /** The person signed in here when they left for the provider, in order to connect it. */
  before: Viewer | null
  created: NewAccount | null
  provider: string | undefined
}

/** Redirects somebody who returns from a provider, where next-auth's own redirect would explain nothing. */
export function redirectAfterProvider(
  response: Response,
  { before, created, provider }: Before,
): Response {
  const location = response.headers.get('location')
  if (!location) return response
  const goal = new URL(location, 'http://localhost')
  const fault = faultIn(goal)
  if (fault) return redirectTo(response, before ? settings(connectFault(fault)) : signIn(fault))
  if (created && !created.email && provider) {
    const callbackUrl = goal.pathname + goal.search + goal.hash
    return redirectTo(
      response,
      `/sign-in/new-account?${new URLSearchParams({ provider, callbackUrl })}`,
    )
  }
  return response
}

function faultIn({ pathname, searchParams }: URL): string | null {
  // next-auth redirects here when it cannot read the provider's response.
  if (pathname === '/api/auth/signin') return 'OAuthCallback' satisfies SignInFault
  return pathname === '/api/auth/error' ? (searchParams.get('error') ?? 'Callback') : null
}

/** The same error means something else to somebody who is signed in. */
function connectFault(fault: string): string {
  return fault === 'OAuthAccountNotLinked' ? ('OAuthAccountTaken' satisfies SignInFault) : fault
}

const settings = (error: string) => `/me/settings?${new URLSearchParams({ error })}`
const signIn = (error: string) => `/sign-in?${new URLSearchParams({ error })}`

function redirectTo(response: Response, path: string): Response {
  const headers = new Headers(response.headers)
  headers.set('Location', path)
  return new Response(null, { status: response.status, headers })
}

/** Connecting ends on the settings page, which says that it worked. */
export function connectGoal(provider: ProviderId): string {
  return `/me/settings?${new URLSearchParams({ connected: provider })}`
}
