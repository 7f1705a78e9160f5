import type { PlanView } from '@/lib/archive/preview'

/** A file of another account is imported only by somebody who says that both are theirs. */
export function ImportOwner({ owner }: { owner: NonNullable<PlanView['owner']> }) {
  return (
    <fieldset className="mt-6 rounded-card border-2 border-danger p-4">
      <legend className="px-1 font-bold text-lg">Is this file yours?</legend>
      <p>
        It was exported by <Account name={owner.file} />. You are signed in as{' '}
        <Account name={owner.here} />.
      </p>
      <p className="mt-2">
        Import it only if both accounts are yours. Everything in it becomes part of your own
        progress and cannot be told apart afterwards.
      </p>
      <label className="mt-3 flex min-h-11 items-center gap-2.5">
        <input
          type="checkbox"
          name="mine"
          value="yes"
          required
          className="size-5 flex-none accent-sign"
        />
        Both accounts are mine
      </label>
    </fieldset>
  )
}

function Account({ name }: { name: string }) {
  return name ? (
    <strong className="wrap-anywhere">{name}</strong>
  ) : (
    'an account without an email address'
  )
}
