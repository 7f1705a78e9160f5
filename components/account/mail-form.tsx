interface Props {
  /** The path to come back to. */
  goal: string
  /** The address was refused the time before. */
  invalid?: boolean
  address?: string | undefined
}

/** Requests a sign-in link; a plain form that needs no scripts. */
export function MailForm({ goal, invalid = false, address }: Props) {
  return (
    <form method="post" action="/api/auth/signin/email" className="mt-6 text-left">
      <input type="hidden" name="callbackUrl" value={goal} />
      <label htmlFor="email" className="font-semibold">
        E-mail address
      </label>
      <input
        id="email"
        name="email"
        type="email"
        autoComplete="email"
        required
        maxLength={254}
        defaultValue={address}
        className="field mt-1.5"
        aria-invalid={invalid || undefined}
        aria-describedby="email-hint"
      />
      <p id="email-hint" className="mt-1.5 text-sm text-soft">
        We send you a link that signs you in. There is no password.
      </p>
      <button type="submit" className="button button-main mt-4 w-full">
        Send me a link
      </button>
    </form>
  )
}
