import { Signpost } from '@/components/site/signpost'
import type { Viewer } from '@/lib/account/schema'
import { SignOutButton } from './sign-out-button'

/** The sign-in page for somebody who is signed in. A redirect would need scripts once the page has begun. */
export function AlreadySignedIn({ person, goal }: { person: Viewer; goal: string }) {
  return (
    <Signpost title="You are signed in">
      <p>
        As <strong>{person.email ?? person.name ?? 'somebody without a name'}</strong>.
      </p>
      <div className="mt-5 flex flex-wrap gap-2">
        <a href={goal} className="button button-main">
          Continue
        </a>
        <SignOutButton />
      </div>
    </Signpost>
  )
}
