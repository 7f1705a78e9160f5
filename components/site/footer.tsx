import Link from 'next/link'

export function SiteFooter() {
  return (
    <footer className="mt-16 border-line border-t print:hidden">
      <div className="mx-auto flex max-w-[76rem] flex-wrap gap-x-6 gap-y-2 px-4 py-6 text-sm text-soft xl:px-8">
        <p className="mr-auto">One tick counts on every map.</p>
        <Link href="/roadmaps" className="link">
          Roadmaps
        </Link>
        <Link href="/guides" className="link">
          Guides
        </Link>
        <Link href="/changelog" className="link">
          What changed
        </Link>
        <a href="/api/v1/openapi.json" className="link">
          API
        </a>
      </div>
    </footer>
  )
}
