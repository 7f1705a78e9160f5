import type { NextConfig } from 'next'

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

/** The address of a share link is its secret: it goes into no search engine and to no site that is linked from it. */
const secretAddressHeaders = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' },
]

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  output: 'standalone',
  // Else Next.js takes the nearest folder above with a lock file for the root, whosever it is.
  outputFileTracingRoot: import.meta.dirname,
  // `npm run check` judges the types; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  // Computed anew from the whole text at every request: a fifth of what a map costs. Browsers and proxies keep pages by
  // `Cache-Control`; the API's published content has its own.
  generateEtags: false,
  reactStrictMode: true,
  // No page needs the optimizer, and it would cache as public what an owner may withdraw. So `/_next/image` is a 404.
  images: { unoptimized: true },
  experimental: {
    // The limit of `lib/platform/guard-requests.ts`, so that Next.js truncates nothing silently.
    proxyClientMaxBodySize: '2mb',
    serverActions: { bodySizeLimit: '2mb' },
    // A page made on demand belongs to the content this process published; the next start makes its own.
    isrFlushToDisk: false,
  },
  // The build knows no content, and this makes the home page one of those that are made when they are first asked for.
  rewrites: async () => [{ source: '/', destination: '/home/published' }],
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    { source: '/s/:path*', headers: secretAddressHeaders },
  ],
}

export default config
