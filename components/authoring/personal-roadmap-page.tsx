import { UndoToast } from '@/components/progress/undo-toast'
import { deleteMine, forgetMyPosting, renameMine } from '@/lib/authoring/actions'
import type { PersonalRoadmap } from '@/lib/authoring/queries'
import type { Statuses } from '@/lib/progress/schema'
import { PersonalOutline } from './personal-outline'

interface PersonalRoadmapPageProps {
  roadmap: PersonalRoadmap
  /** The account's statuses; the browser may have newer ones. */
  statuses: Statuses
}

/** A roadmap of one's own, which nobody else sees: how far, what next, and the outline to tick. */
export function PersonalRoadmapPage({ roadmap, statuses }: PersonalRoadmapPageProps) {
  const { id, title, root, hours, requires, titles, gone, posting } = roadmap
  return (
    <div className="max-w-3xl">
      <p className="text-soft">Your own roadmap, seen by you alone</p>
      <h1 className="wrap-anywhere font-extrabold text-4xl tracking-tight">{title}</h1>
      <PersonalOutline tree={{ root, hours, requires, titles }} gone={gone} account={statuses} />
      {posting !== null && (
        <details className="mt-12 border-line border-t pt-4">
          <summary className="min-h-11 py-2 font-semibold">The posting it is the plan for</summary>
          <p className="card-box mt-2 whitespace-pre-wrap break-words p-4 leading-relaxed">
            {posting}
          </p>
          <form action={forgetMyPosting} className="mt-3">
            <input type="hidden" name="id" value={id} />
            <button type="submit" className="button button-small">
              Forget the posting
            </button>
          </form>
        </details>
      )}
      <details className={`border-line border-t pt-4 ${posting === null ? 'mt-12' : 'mt-4'}`}>
        <summary className="min-h-11 py-2 font-semibold">Rename or delete</summary>
        <form action={renameMine} className="mt-2">
          <input type="hidden" name="id" value={id} />
          <label htmlFor="title" className="mb-1 block font-semibold">
            Title
          </label>
          <div className="flex flex-wrap gap-2">
            <input
              key={title}
              id="title"
              name="title"
              defaultValue={title}
              required
              maxLength={120}
              className="field max-w-96"
            />
            <button type="submit" className="button">
              Rename
            </button>
          </div>
        </form>
        <form action={deleteMine} className="mt-6">
          <input type="hidden" name="id" value={id} />
          <p className="mb-2 text-soft">Your ticks stay: they belong to the skills.</p>
          <button type="submit" className="button border-danger text-danger">
            Delete this roadmap
          </button>
        </form>
      </details>
      <UndoToast />
    </div>
  )
}
