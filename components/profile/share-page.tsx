import { Lock } from 'lucide-react'
import type { ShareFormState } from '@/lib/profile/share-form'
import type { ShareChoices, ShareLink } from '@/lib/profile/share-schema'
import { ShareForm } from './share-form'
import { ShareList } from './share-list'

interface SharePageProps {
  state: ShareFormState
  choices: ShareChoices
  links: readonly ShareLink[]
  site: string
}

/** One's share links: what they are, the form for another, and those there are. */
export function SharePage({ state, choices, links, site }: SharePageProps) {
  return (
    <div className="grid gap-10">
      <header className="max-w-[65ch]">
        <h1 className="font-extrabold text-4xl tracking-tight">Share links</h1>
        <p className="mt-3">
          A secret address for one reader or one application. It shows the parts you choose, even
          while your profile is private, and you can end it at any time. Its reader needs no
          account.
        </p>
        <p className="mt-2 flex gap-2 text-soft">
          <Lock className="mt-1 size-4 flex-none" aria-hidden="true" />
          We count how often a link was opened and on which day it last was, and nothing about who
          opened it. Link previews and crawlers are left out, as far as they say what they are.
        </p>
      </header>
      <ShareForm state={state} choices={choices} site={site} />
      {links.length > 0 && <ShareList links={links} />}
    </div>
  )
}
