import { Signpost } from '@/components/site/signpost'
import type { Viewer } from '@/lib/account/schema'
import { MailForm } from './mail-form'

interface Props {
  minutes: number
  goal: string
  /** The address in the link, if it has one. */
  address: string | undefined
  person: Viewer | null
}

/** The page for a mailed link that no longer works. */
export function LinkExpired({ minutes, goal, address, person }: Props) {
  return (
    <Signpost title="This link no longer works">
      <p>It was used already, or it is more than {minutes} minutes old.</p>
      {person ? (
        <>
          <p className="mt-2">
            You are signed in as{' '}
            <strong className="break-words">{person.email ?? person.name ?? 'someone'}</strong>.
          </p>
          <a href={goal} className="button button-main mt-5">
            Continue
          </a>
        </>
      ) : (
        <MailForm goal={goal} address={address} />
      )}
    </Signpost>
  )
}
