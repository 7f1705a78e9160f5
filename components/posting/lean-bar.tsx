import type { Lean } from '@/lib/posting/lean'

/** Which way a posting leans, and by how much. */
export function LeanBar({ lean }: { lean: Lean }) {
  const backend = Math.round(lean.backend * 100)
  return (
    <div className="mt-4 max-w-[40rem]">
      <p className="text-lg">
        <strong>{VERDICTS[lean.verdict]}</strong> {reasonOf(lean)}
      </p>
      {lean.verdict !== 'unclear' && lean.backend + lean.frontend > 0 && (
        <div aria-hidden="true" className="mt-2">
          <div className="flex h-3 overflow-hidden rounded-full border border-line">
            <div className="a-backend bg-(--area)" style={{ width: `${backend}%` }} />
            <div className="a-frontend flex-1 bg-(--area)" />
          </div>
          <p className="mt-1 flex justify-between text-sm text-soft">
            <span>Backend {backend} %</span>
            <span>Frontend {100 - backend} %</span>
          </p>
        </div>
      )}
    </div>
  )
}

const VERDICTS = {
  backend: 'It leans backend.',
  frontend: 'It leans frontend.',
  'full-stack': 'It is a full-stack job.',
  unclear: 'It leans neither way.',
} as const

function reasonOf({ title, because, verdict }: Lean): string {
  const counts = [
    countOf(because.backend.length, 'backend'),
    countOf(because.frontend.length, 'frontend'),
  ].join(' and ')
  if (title) return `It calls itself “${title}”, and asks for ${counts}.`
  if (verdict === 'unclear') return 'Nothing in it belongs to one side alone.'
  return `It asks for ${counts}.`
}

function countOf(count: number, side: string): string {
  if (count === 0) return `no ${side} skill`
  return `${count} ${side} ${count === 1 ? 'skill' : 'skills'}`
}
