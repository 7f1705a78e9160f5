import type { ReactNode } from 'react'
import { signMeOutEverywhere } from '@/lib/account/actions'
import type { OwnAccount } from '@/lib/account/queries'
import { deleteMyAccount } from '@/lib/person/actions'
import { ClearOnSubmit } from './clear-on-submit'
import { SignOutButton } from './sign-out-button'

interface AccountSettingsProps {
  account: OwnAccount
  waysToSignIn: ReactNode
  /** Settings of other domains. */
  children: ReactNode
}

export function AccountSettings({ account, waysToSignIn, children }: AccountSettingsProps) {
  const { email, sessions } = account
  const elsewhere = sessions - 1
  return (
    <>
      <h1 className="font-extrabold text-4xl tracking-tight">Settings</h1>
      <section className="mt-8">
        <h2 className="font-bold text-xl">Your account</h2>
        <p className="mt-1">
          {email ? (
            <>
              {email} <span className="text-soft">Nobody else is ever shown this address.</span>
            </>
          ) : (
            'No e-mail address is kept: the service you signed in with did not confirm one.'
          )}
        </p>
      </section>
      {waysToSignIn}
      <section className="mt-8">
        <h2 className="font-bold text-xl">Signed in</h2>
        <p className="mt-1 mb-3 text-soft">
          {elsewhere > 0
            ? `Here and on ${elsewhere} other ${elsewhere === 1 ? 'device' : 'devices'}.`
            : 'Only here.'}
        </p>
        <div className="flex flex-wrap gap-2">
          <SignOutButton />
          <ClearOnSubmit action={signMeOutEverywhere} asks>
            <button type="submit" className="button">
              Sign out everywhere
            </button>
          </ClearOnSubmit>
        </div>
      </section>
      {children}
      <section className="mt-10 max-w-lg rounded-card border border-danger p-5">
        <h2 className="font-bold text-xl">Delete the account</h2>
        <p className="mt-1 text-soft">
          Removes your ticks, profile and evidence for good. There is no way back. For 90 days
          nobody else can take your handle; whose it was is not kept.
        </p>
        <ClearOnSubmit action={deleteMyAccount}>
          <label htmlFor="confirm" className="mt-4 block font-semibold">
            Type “delete” to confirm
          </label>
          <div className="mt-1.5 flex gap-2">
            <input
              id="confirm"
              name="confirm"
              required
              pattern="delete"
              autoComplete="off"
              className="field max-w-48"
            />
            <button type="submit" className="button">
              Delete for good
            </button>
          </div>
        </ClearOnSubmit>
      </section>
    </>
  )
}
