import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ProgressKeeper } from '@/components/progress/progress-keeper'
import { beforePaint } from '@/components/site/before-paint'
import { overpass, overpassExtended } from '@/components/site/fonts'
import { SiteFooter } from '@/components/site/footer'
import { SiteHeader } from '@/components/site/header'

export const metadata: Metadata = {
  title: { default: 'Waymark: skills roadmaps you can walk', template: '%s · Waymark' },
  description:
    'Backend and full-stack roadmaps where one tick counts on every map. Follow your progress and show it to employers.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4f0e4' },
    { media: '(prefers-color-scheme: dark)', color: '#121a17' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html
      lang="en"
      className={`${overpass.variable} ${overpassExtended.variable}`}
      suppressHydrationWarning
    >
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: beforePaint }} />
      </head>
      <body>
        <a
          href="#main"
          className="button button-main sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
        >
          Skip to the content
        </a>
        <SiteHeader />
        <main id="main" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <SiteFooter />
        <ProgressKeeper />
      </body>
    </html>
  )
}
