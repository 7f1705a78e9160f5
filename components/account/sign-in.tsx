import type { ProviderId } from '@/lib/account/schema'

interface Props {
  providers: { id: ProviderId; name: string }[]
  /** The path to come back to. */
  goal: string
  /** What went wrong the time before, in words. */
  fault: string | null
  addressAtFault: boolean
}

/** Plain forms that post to next-auth's addresses; they need no scripts. */
export function SignIn({ providers, goal, fault, addressAtFault }: Props) {
  const byMail = providers.some(({ id }) => id === 'email')
  const services = providers.filter(({ id }) => id !== 'email')
  return (
    <div>
      <h1>Sign in</h1>
      {fault && <p role="alert">{fault}</p>}
      {byMail && <MailForm goal={goal} invalid={addressAtFault} />}
      {services.length > 0 && (
        <ul aria-label="Other ways to sign in">
          {services.map(({ id, name }) => (
            <li key={id}>
              <form method="post" action={`/api/auth/signin/${id}`}>
                <input type="hidden" name="callbackUrl" value={goal} />
                <button type="submit">Continue with {name}</button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {providers.length === 0 && (
        <p>
          Nobody can sign in here yet: this server has no mail server (<code>SMTP_URL</code>) and no
          other way to sign in. Whoever runs it finds both explained in <code>.env.example</code>.
        </p>
      )}
    </div>
  )
}

function MailForm({ goal, invalid }: { goal: string; invalid: boolean }) {
  return (
    <form method="post" action="/api/auth/signin/email">
      <input type="hidden" name="callbackUrl" value={goal} />
      <label htmlFor="email">E-mail address</label>
      <input
        id="email"
        name="email"
        type="email"
        autoComplete="email"
        required
        maxLength={254}
        aria-invalid={invalid || undefined}
        aria-describedby="email-hint"
      />
      <p id="email-hint">We send you a link that signs you in. There is no password.</p>
      <button type="submit">Send me a link</button>
    </form>
  )
}
