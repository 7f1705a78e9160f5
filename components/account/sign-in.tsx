import type { ProviderId } from '@/lib/account/schema'
import { MailForm } from './mail-form'

interface Props {
  providers: { id: ProviderId; name: string }[]
  /** The path to come back to. */
  goal: string
  /** The message about the failed attempt before. */
  fault: string | null
  addressAtFault: boolean
}

/** Plain forms that post to next-auth's addresses; they need no scripts. */
export function SignIn({ providers, goal, fault, addressAtFault }: Props) {
  const byMail = providers.some(({ id }) => id === 'email')
  const services = providers.filter(({ id }) => id !== 'email')
  return (
    <div className="contours fading px-4 py-10 sm:py-16">
      <div className="card-box mx-auto max-w-md p-6 sm:p-8">
        <h1 className="font-extrabold text-3xl">Sign in</h1>
        <p className="mt-2 text-soft">
          Your ticks come along: what this browser remembers is added to your account.
        </p>
        {fault && (
          <p role="alert" className="mt-5 rounded-card border-2 border-danger bg-danger-tint p-3">
            {fault}
          </p>
        )}
        {byMail && <MailForm goal={goal} invalid={addressAtFault} />}
        {services.length > 0 && (
          <ul
            aria-label="Other ways to sign in"
            className={byMail ? 'mt-6 grid gap-2 border-line border-t pt-6' : 'mt-6 grid gap-2'}
          >
            {services.map(({ id, name }) => (
              <li key={id}>
                <form method="post" action={`/api/auth/signin/${id}`}>
                  <input type="hidden" name="callbackUrl" value={goal} />
                  <button type="submit" className="button w-full">
                    Continue with {name}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        )}
        {providers.length === 0 && (
          <p className="mt-5">
            Nobody can sign in here yet: this server has no mail server (<code>SMTP_URL</code>) and
            no other way to sign in. Whoever runs it finds both explained in{' '}
            <code>.env.example</code>.
          </p>
        )}
      </div>
    </div>
  )
}
