import type { Route } from 'next'
import Link from 'next/link'
import { EVIDENCE_KINDS } from '@/components/skill/evidence-kinds'
import { SkillLink } from '@/components/skill/skill-link'
import { longDate } from '@/lib/platform/dates'
import { deleteEvidence } from '@/lib/profile/evidence-actions'
import type { Evidence } from '@/lib/profile/evidence-schema'
import { shownHost } from '@/lib/profile/shown-host'
import type { SearchEntry } from '@/lib/skill/schema'

interface EvidenceListProps {
  evidence: readonly Evidence[]
  skills: readonly Pick<SearchEntry, 'slug' | 'title'>[]
  /** Titles of skills that have left the content. */
  gone: Readonly<Record<string, string>>
}

/** One's evidence, newest first, with what can be done to each piece. */
export function EvidenceList({ evidence, skills, gone }: EvidenceListProps) {
  const titles = new Map(skills.map(({ slug, title }) => [slug, title]))
  if (evidence.length === 0)
    return (
      <div className="card-box p-6">
        <p className="font-semibold">Nothing here yet.</p>
        <p className="mt-1 text-soft">
          A repository, an article, a certificate: begin with the piece you would show first.
        </p>
      </div>
    )
  return (
    <ul aria-label="Your evidence" className="grid gap-3">
      {evidence.map(({ id, kind, title, url, note, date, skills: shown }) => (
        <li key={id} className="card-box p-4 sm:p-5">
          <h2 className="font-bold text-lg wrap-anywhere">
            <a href={url} rel="nofollow ugc noopener" className="link">
              {title}
            </a>
          </h2>
          <p className="text-sm text-soft wrap-anywhere">
            {EVIDENCE_KINDS[kind]}, {shownHost(url)}
            {date && (
              <>
                , <time dateTime={date}>{longDate(date)}</time>
              </>
            )}
          </p>
          {note && <p className="mt-2 whitespace-pre-line wrap-anywhere">{note}</p>}
          <ul aria-label="Skills it shows" className="mt-3 flex flex-wrap gap-2">
            {shown.map((slug) => (
              <li key={slug}>
                <SkillLink
                  slug={slug}
                  gone={!titles.has(slug)}
                  className="inline-flex min-h-8 items-center rounded-card border border-line px-2.5 text-sm"
                  linked="hover:border-ink"
                >
                  {titles.get(slug) ?? gone[slug] ?? slug}
                </SkillLink>
              </li>
            ))}
          </ul>
          <div className="mt-4 flex flex-wrap gap-2">
            <Link
              href={`/me/evidence/${id}` as Route}
              className="button button-small"
              aria-label={`Change ${title}`}
            >
              Change
            </Link>
            <form action={deleteEvidence}>
              <input type="hidden" name="id" value={id} />
              <button type="submit" className="button button-small" aria-label={`Remove ${title}`}>
                Remove
              </button>
            </form>
          </div>
        </li>
      ))}
    </ul>
  )
}
