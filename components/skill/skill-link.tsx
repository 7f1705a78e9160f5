import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

interface SkillLinkProps {
  slug: string
  /** Whether the skill has left the content, and so has no page any more. */
  gone: boolean | undefined
  /** Where it leads instead of the page of its own. */
  href?: string | undefined
  className?: string | undefined
  /** What is added where it is a link. */
  linked?: string | undefined
  /** As an ordinary link: hundreds of Next.js's would keep a phone busy. */
  plain?: boolean
  children: ReactNode
}

/** A skill by its title, as a link to its page where it has one. */
export function SkillLink({
  slug,
  gone,
  href,
  className,
  linked,
  plain,
  children,
}: SkillLinkProps) {
  if (gone) return <span className={className}>{children}</span>
  const address = href ?? `/skills/${slug}`
  const classes = [className, linked].filter(Boolean).join(' ') || undefined
  return plain ? (
    <a href={address} className={classes}>
      {children}
    </a>
  ) : (
    <Link href={address as Route} className={classes}>
      {children}
    </Link>
  )
}
