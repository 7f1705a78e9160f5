import { connectGoal } from '@/lib/account/redirect-after-provider'
import type { ProviderId } from '@/lib/account/schema'

interface Props {
  email: string | null
  connected: ProviderId[]
  /** The providers that this server is set up for. */
  offered: { id: ProviderId; name: string }[]
  /** The provider that was connected just now. */
  news: string | undefined
  fault: string | null
}

const PROVIDER_NAMES: Readonly<Record<string, string>> = {
  github: 'GitHub',
  google: 'Google',
  discord: 'Discord',
  oidc: 'single sign-on',
}

/** Lists the ways to sign in to this account, and the services that can still be connected to it. */
export function WaysToSignIn({ email, connected, offered, news, fault }: Props) {
  const open = offered.filter(({ id }) => id !== 'email' && !connected.includes(id))
  const isNews = connected.some((id) => id === news)
  return (
    <section className="mt-8">
      <h2 className="font-bold text-xl">Ways to sign in</h2>
      {fault && (
        <p
          role="alert"
          className="mt-3 max-w-lg rounded-card border-2 border-danger bg-danger-tint p-3"
        >
          {fault}
        </p>
      )}
      {email && <p className="mt-1 text-soft">A link by e-mail to {email}</p>}
      {connected.length > 0 && (
        <p className="mt-1 text-soft">
          Connected: {connected.map((id) => PROVIDER_NAMES[id] ?? id).join(', ')}
        </p>
      )}
      <output>
        {isNews && (
          <span className="mt-2 block font-semibold">
            Connected. You can sign in with it from now on.
          </span>
        )}
      </output>
      {open.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-2">
          {open.map(({ id, name }) => (
            <li key={id}>
              <form method="post" action={`/api/auth/signin/${id}`}>
                <input type="hidden" name="callbackUrl" value={connectGoal(id)} />
                <button type="submit" className="button">
                  Connect {name}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
