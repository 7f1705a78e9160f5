import type { EvidenceFormState } from '@/lib/profile/evidence-form'
import type { Evidence } from '@/lib/profile/evidence-schema'
import type { SearchEntry } from '@/lib/skill/schema'
import { EvidenceForm } from './evidence-form'
import { EvidenceList } from './evidence-list'

interface EvidencePageProps {
  state: EvidenceFormState
  evidence: readonly Evidence[]
  skills: readonly Pick<SearchEntry, 'slug' | 'title'>[]
  /** Titles of skills that have left the content. */
  gone: Readonly<Record<string, string>>
}

/** All of one's evidence, and the form for more. */
export function EvidencePage({ state, evidence, skills, gone }: EvidencePageProps) {
  return (
    <div className="grid gap-10">
      <header className="max-w-[65ch]">
        <h1 className="font-extrabold text-4xl tracking-tight">Evidence</h1>
        <p className="mt-3">
          Links to what you have made, written or earned, and the skills each of them shows. A skill
          with evidence says more to an employer than a tick. Others see it when{' '}
          <a href="/me/profile#what-it-shows" className="link">
            your profile
          </a>{' '}
          shows it.
        </p>
      </header>
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_24rem]">
        <section aria-labelledby="new-evidence" className="card-box p-5 sm:p-6 lg:order-2">
          <h2 id="new-evidence" className="mb-4 font-bold text-xl">
            Add a piece
          </h2>
          <EvidenceForm state={state} titles={skills.map(({ title }) => title)} />
        </section>
        <EvidenceList evidence={evidence} skills={skills} gone={gone} />
      </div>
    </div>
  )
}
