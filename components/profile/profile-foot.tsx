import Link from 'next/link'

interface ProfileFootProps {
  /** The handle, or the token of the share link, that it was opened by. */
  named: string
  /** True if it stands at an address of its own, where it is data too. */
  isPublic: boolean
}

/** Offers a reader's next steps. */
export function ProfileFoot({ named, isPublic }: ProfileFootProps) {
  return (
    <nav aria-label="More about this profile" className="profile-foot print:hidden">
      <Link
        href={{ pathname: '/match', query: { profile: named } }}
        prefetch={false}
        className="button"
      >
        Does your job posting fit?
      </Link>
      {isPublic && (
        <a href={`/u/${named}/resume.json`} className="link">
          As JSON Resume
        </a>
      )}
      <p className="text-soft">Printed, it is an appendix to a résumé.</p>
    </nav>
  )
}
