import type { RoleBalance } from '@/lib/posting/role-balance'

/** Shows the shares of backend and frontend in a posting. */
export function RoleBalanceBar({ roleBalance }: { roleBalance: RoleBalance }) {
  const backend = Math.round(roleBalance.backend * 100)
  return (
    <div className="mt-4 max-w-[40rem]">
      <p className="text-lg">
        <strong>{VERDICTS[roleBalance.verdict]}</strong> {reasonOf(roleBalance)}
      </p>
      {roleBalance.verdict !== 'unclear' && roleBalance.backend + roleBalance.frontend > 0 && (
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

function reasonOf({ title, because, verdict }: RoleBalance): string {
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
