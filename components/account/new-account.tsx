import { Signpost } from '@/components/site/signpost'

/** Says why progress that somebody has elsewhere is not in the account they just opened, and how to bring both together. */
export function NewAccount({ service, goal }: { service: string; goal: string }) {
  return (
    <Signpost title="This is a new account">
      <p>
        {service} did not confirm that your e-mail address is yours, so Waymark cannot tell whether
        you have an account already. You are signed in to a new one.
      </p>
      <h2 className="mt-4 font-bold">Do you have progress in another account?</h2>
      <p className="mt-1 text-soft">
        Delete this new account in its settings. Sign in the way you did before, and connect{' '}
        {service} in the settings there, under “Ways to sign in”.
      </p>
      <div className="mt-5 flex flex-wrap justify-center gap-2">
        <a href={goal} className="button button-main">
          Continue
        </a>
        <a href="/me/settings" className="button">
          Open settings
        </a>
      </div>
    </Signpost>
  )
}
