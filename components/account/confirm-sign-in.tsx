import { Signpost } from '@/components/site/signpost'
import type { PendingLink } from '@/lib/account/link-queries'
import type { Viewer } from '@/lib/account/schema'
import { GuestChoice } from './guest-choice'

interface Props {
  link: PendingLink
  /** Fields that the form posts unchanged. */
  fields: Record<string, string>
  /** The person signed in here now. */
  person: Viewer | null
  /** The link came by mail, together with a code; otherwise it was printed without one. */
  hasCode: boolean
}

/** The page that a mailed link opens. Nothing happens before the button is pressed; it needs no scripts. */
export function ConfirmSignIn({ link: { address, askedHere }, fields, person, hasCode }: Props) {
  const another = person && person.email !== address ? person : null
  return (
    <Signpost title="Sign in to Waymark">
      <p>
        You are about to sign in as <strong className="break-words">{address}</strong>.
      </p>
      {askedHere ? (
        <p className="mt-2 text-soft">
          You requested this link in this browser. What you ticked here is added to your account.
        </p>
      ) : (
        <RequestedElsewhere hasCode={hasCode} />
      )}
      {another && (
        <p className="mt-3 text-soft">
          You are signed in here as{' '}
          <strong className="break-words">{another.email ?? another.name ?? 'someone else'}</strong>
          . That account is signed out.
        </p>
      )}
      <form method="post" action="/sign-in/confirm">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {!askedHere && !person && <GuestChoice address={address} />}
        <button type="submit" className="button button-main mt-5 w-full">
          {askedHere ? 'Sign in' : 'Sign in here'}
        </button>
      </form>
    </Signpost>
  )
}

function RequestedElsewhere({ hasCode }: { hasCode: boolean }) {
  return (
    <div className="mt-4 rounded-card border-2 border-sign bg-card p-4 text-left">
      <h2 className="font-bold">You requested this link in another browser</h2>
      <p className="mt-1.5">
        Ticks you made there stay there until you sign in there.{' '}
        {hasCode
          ? 'To keep them, go back to that browser and enter the six-digit code from the mail on the page “Check your mail”.'
          : 'To keep them, open this link in that browser.'}
      </p>
      <p className="mt-1.5">If you did not request a link, close this page.</p>
    </div>
  )
}
