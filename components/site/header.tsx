import type { Route } from 'next'
import Link from 'next/link'
import { PaletteButton } from '@/components/search/palette-button'
import { Logo } from './logo'
import { ThemeToggle } from './theme-toggle'

export function SiteHeader() {
  return (
    <header className="print:hidden">
      <nav
        aria-label="Site"
        className="mx-auto flex max-w-[76rem] flex-wrap items-center px-4 py-2 sm:gap-2 xl:px-8"
      >
        <Link
          href="/"
          className="mr-auto inline-flex min-h-11 items-center rounded-md"
          aria-label="Waymark, home"
        >
          <Logo />
        </Link>
        <HeaderLink href="/roadmaps">Roadmaps</HeaderLink>
        <HeaderLink href="/me" className="hidden session:inline-flex">
          Logbook
        </HeaderLink>
        <HeaderLink href="/sign-in" className="inline-flex session:hidden">
          Sign in
        </HeaderLink>
        <PaletteButton />
        <ThemeToggle />
      </nav>
    </header>
  )
}

function HeaderLink<T extends string>({
  href,
  className = 'inline-flex',
  children,
}: {
  href: Route<T>
  className?: string
  children: string
}) {
  return (
    <Link
      href={href}
      className={`${className} min-h-11 items-center rounded-md px-1.5 font-semibold underline-offset-4 hover:underline sm:px-3`}
    >
      {children}
    </Link>
  )
}
