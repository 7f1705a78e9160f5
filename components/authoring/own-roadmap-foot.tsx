import { deleteMine, forgetMyPosting, renameMine } from '@/lib/authoring/actions'

interface OwnRoadmapFootProps {
  id: string
  title: string
  /** The text of the job posting that it is the plan for, where it was kept. */
  posting: string | null
}

/** Actions of the owner of a roadmap, besides ticks, at the end of its map. */
export function OwnRoadmapFoot({ id, title, posting }: OwnRoadmapFootProps) {
  return (
    <aside aria-label="This roadmap" className="mx-auto max-w-[46rem] px-4 pb-8 print:hidden">
      <p className="pb-4 text-soft">Your own roadmap, seen by you alone</p>
      {posting !== null && (
        <details className="border-line border-t pt-4">
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
      <details className="mt-4 border-line border-t pt-4">
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
    </aside>
  )
}
