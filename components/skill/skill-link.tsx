import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

interface SkillLinkProps {
  slug: string
  /** True when the skill has left the content and so has no page. */
  gone: boolean | undefined
  /** The URL to link to instead of the skill's own page. */
  href?: string | undefined
  className?: string | undefined
  /** Classes added when it is a link. */
  linked?: string | undefined
  /** Renders an ordinary link: hundreds of Next.js links would keep a phone busy. */
  plain?: boolean
  children: ReactNode
}

/** A skill by its title, linked to its page if it has one. */
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
