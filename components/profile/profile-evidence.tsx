import { EVIDENCE_KINDS } from '@/components/skill/evidence-kinds'
import { SkillLink } from '@/components/skill/skill-link'
import { longDate } from '@/lib/platform/dates'
import type { Piece } from './profile-filter'

export interface PieceToRead extends Piece {
  /** The host of its address, as a reader may trust it. */
  host: string
  /** Its address on paper. */
  printed: string
}

interface ProfileEvidenceProps {
  evidence: readonly PieceToRead[]
  /** All of it, else the first of it and a way to the rest. */
  whole: boolean
}

const FIRST = 6

/** Lists a person's own work before statements of others, the latest first. */
export function ProfileEvidence({ evidence, whole }: ProfileEvidenceProps) {
  const ordered = evidence.toSorted((a, b) => rankOf(a) - rankOf(b))
  const first = whole ? ordered : ordered.slice(0, FIRST)
  const rest = ordered.slice(first.length)
  return (
    <section aria-labelledby="evidence" className="profile-evidence">
      <h2 id="evidence" className="profile-heading">
        Evidence
      </h2>
      <Pieces pieces={first} />
      {rest.length > 0 && (
        <details className="mt-3">
          <summary className="button button-small">
            {rest.length === 1 ? 'One more piece' : `${rest.length} more pieces`}
          </summary>
          <Pieces pieces={rest} />
        </details>
      )}
    </section>
  )
}

function rankOf({ kind }: Piece): number {
  return kind === 'project' || kind === 'article' ? 0 : 1
}

function Pieces({ pieces }: { pieces: readonly PieceToRead[] }) {
  return (
    <ul className="pieces">
      {pieces.map((piece) => (
        <li key={`${piece.url} ${piece.createdAt}`} className="piece">
          <PieceCard piece={piece} />
        </li>
      ))}
    </ul>
  )
}

/** A longer note is opened by whoever wants it. */
const SHORT_NOTE = 280

function PieceCard({ piece }: { piece: PieceToRead }) {
  const { kind, title, url, host, printed, date, note, skills } = piece
  return (
    <>
      <h3 className="font-bold text-lg leading-snug">
        <a href={url} rel="nofollow ugc noopener" className="link">
          <bdi>{title}</bdi>
        </a>
      </h3>
      <p className="text-sm text-soft">
        {EVIDENCE_KINDS[kind]}, <bdi className="print:hidden">{host}</bdi>
        <bdi className="printed-address">{printed}</bdi>
        {date && (
          <>
            , <time dateTime={date}>{longDate(date)}</time>
          </>
        )}
      </p>
      {note && note.length <= SHORT_NOTE && (
        <p dir="auto" className="piece-note">
          {note}
        </p>
      )}
      {note && note.length > SHORT_NOTE && (
        <details className="print:hidden">
          <summary className="text-sm underline underline-offset-4">Note</summary>
          <p dir="auto" className="piece-note">
            {note}
          </p>
        </details>
      )}
      <ul aria-label="Skills it shows" className="piece-skills">
        {skills.map(({ slug, title, gone }) => (
          <li key={slug}>
            <SkillLink slug={slug} gone={gone} className="tier-evidenced" plain>
              {title}
            </SkillLink>
          </li>
        ))}
      </ul>
    </>
  )
}
