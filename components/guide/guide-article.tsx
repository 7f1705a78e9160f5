import type { Route } from 'next'
import Link from 'next/link'
import { StructuredData } from '@/components/site/structured-data'
import type { GuidePage, ListedGuide } from '@/lib/guide/queries'
import { longDate } from '@/lib/platform/dates'
import { siteUrl } from '@/lib/platform/site-url'
import { GuideBody } from './guide-body'
import { GuideContents } from './guide-contents'
import type { GuideSources } from './guide-parts'
import { guideStructuredData } from './guide-structured-data'
import { guideTree } from './guide-tree'

interface GuideArticleProps {
  guide: GuidePage
  /** All that are published, for the way on. */
  guides: readonly ListedGuide[]
  sources: GuideSources
}

/** A guide: its title on the contours of a map, its text in one column with the contents beside it, and ways on. */
export function GuideArticle({ guide, guides, sources }: GuideArticleProps) {
  const { tree, sections } = guideTree(guide.text)
  return (
    <article>
      <StructuredData data={guideStructuredData(siteUrl(), guide)} />
      <header className="contours fading pt-8 pb-8 md:pt-14 print:p-0 print:pb-6">
        <div className="mx-auto max-w-[66rem] px-4 print:px-0">
          <h1 className="max-w-[20ch] font-extrabold text-4xl leading-[1.1] tracking-tight md:text-5xl">
            {guide.title}
          </h1>
          <p className="mt-5 max-w-[54ch] text-soft text-xl leading-normal">{guide.summary}</p>
          <p className="mt-4 flex flex-wrap gap-x-4 text-sm text-soft">
            <time dateTime={guide.publishedOn}>{longDate(guide.publishedOn)}</time>
            {guide.changedOn && (
              <span>
                changed <time dateTime={guide.changedOn}>{longDate(guide.changedOn)}</time>
              </span>
            )}
            <span>{guide.minutes} minutes to read</span>
          </p>
        </div>
      </header>
      <div className="mx-auto max-w-[66rem] gap-x-16 px-4 print:px-0 lg:grid lg:grid-cols-[minmax(0,1fr)_16rem]">
        <div className="lg:order-last lg:contents">
          <GuideContents sections={sections} />
        </div>
        <div className="lg:order-first">
          <GuideBody tree={tree} sources={sources} />
          <WaysOn guides={guides.filter(({ slug }) => slug !== guide.slug)} />
        </div>
      </div>
    </article>
  )
}

function WaysOn({ guides }: { guides: readonly ListedGuide[] }) {
  return (
    <nav aria-labelledby="ways-on" className="mt-16 max-w-[38rem] print:hidden">
      <h2 id="ways-on" className="mb-3 font-extrabold text-2xl">
        Read on
      </h2>
      <ul className="grid gap-2">
        {guides.map(({ slug, title }) => (
          <li key={slug}>
            <Link
              href={`/guides/${slug}` as Route}
              className="signboard block py-2.5 pr-9 pl-4 font-bold leading-snug"
            >
              {title}
            </Link>
          </li>
        ))}
        <li>
          <Link href="/choose" className="signboard block py-2.5 pr-9 pl-4 font-bold leading-snug">
            Ten situations: which way do you lean?
          </Link>
        </li>
        <li>
          <Link href="/match" className="signboard block py-2.5 pr-9 pl-4 font-bold leading-snug">
            Hold a job posting against the map
          </Link>
        </li>
      </ul>
    </nav>
  )
}
