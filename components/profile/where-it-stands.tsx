interface WhereItStandsProps {
  handle: string
  profile: string | undefined
  /** The form holds what was not saved; then nothing is claimed. */
  faulty: boolean
}

/** Says plainly whether others can see the profile now, and where. */
export function WhereItStands({ handle, profile, faulty }: WhereItStandsProps) {
  if (faulty) return null
  if (profile === 'private' || !handle)
    return (
      <p className="text-soft">
        Nobody else can open your profile. <Preview />
      </p>
    )
  return (
    <p>
      {profile === 'public' ? 'Everybody' : 'Whoever has the address'} can see it at{' '}
      <a href={`/u/${handle}`} className="link font-semibold">
        /u/{handle}
      </a>
      . <Preview />
    </p>
  )
}

function Preview() {
  return (
    <a href="/me/profile/preview" className="link">
      See it as others do
    </a>
  )
}
