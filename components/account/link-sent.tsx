import { Signpost } from '@/components/site/signpost'

interface Props {
  /** There is no mail server: the link stands in the terminal. */
  printed: boolean
  minutes: number
  /** The address that this browser requested a link for; null when unknown or expired. */
  address: string | null
  /** The message about the last code entered. */
  fault: string | null
}

export function LinkSent({ printed, minutes, address, fault }: Props) {
  return (
    <Signpost title={printed ? 'Look in the terminal' : 'Check your mail'}>
      {fault && (
        <p
          role="alert"
          className="mb-4 rounded-card border-2 border-danger bg-danger-tint p-3 text-left"
        >
          {fault}
        </p>
      )}
      {printed ? <Printed /> : <Mailed address={address} />}
      {!printed && address && <CodeForm invalid={fault !== null} />}
      <p className="mt-4 text-soft">
        {printed ? 'It works once' : 'Link and code work once'}, within {minutes} minutes.
        {!printed && ' Look in the spam folder too.'}
      </p>
      <a href="/sign-in" className="button mt-5">
        {printed || address ? 'Use another address' : 'Request a new link'}
      </a>
    </Signpost>
  )
}

function Printed() {
  return (
    <p>
      This server has no mail server, so your sign-in link was printed where the server runs. Open
      it in this browser: ticks you made here stay here until you sign in here.
    </p>
  )
}

function Mailed({ address }: { address: string | null }) {
  if (!address) return <p>We sent you a link. Open it to sign in.</p>
  return (
    <p>
      We sent a link to <strong className="break-words">{address}</strong>. Open it in this browser.
    </p>
  )
}

function CodeForm({ invalid }: { invalid: boolean }) {
  return (
    <form
      method="post"
      action="/sign-in/confirm"
      className="mt-5 rounded-card border-2 border-line p-4 text-left"
    >
      <label htmlFor="code" className="font-semibold">
        Or enter the six-digit code from the mail
      </label>
      <p id="code-hint" className="mt-1 text-sm text-soft">
        Also if the link opened in another browser, in your mail program or on your phone: ticks you
        made here are still here, and the code signs you in here.
      </p>
      <div className="mt-2.5 flex gap-2">
        <input
          id="code"
          name="code"
          required
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="[0-9 ]{6,13}"
          maxLength={13}
          className="field min-w-0 font-semibold tracking-widest"
          aria-invalid={invalid || undefined}
          aria-describedby="code-hint"
        />
        <button type="submit" className="button button-main shrink-0">
          Sign in
        </button>
      </div>
    </form>
  )
}
