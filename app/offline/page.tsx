import { KeptPageList } from '@/components/offline/kept-page-list'
import { TryAgain } from '@/components/offline/try-again'
import { Signpost } from '@/components/site/signpost'

export const metadata = { title: 'Offline', robots: { index: false } }

/** The page that the service worker shows when there is no network and it has kept no copy. */
export default function OfflinePage() {
  return (
    <Signpost title="No network here">
      <p>
        This page is not on your device. Ticks you make meanwhile are kept and saved once you are
        back.
      </p>
      <div className="mt-5">
        <TryAgain />
      </div>
      <KeptPageList />
    </Signpost>
  )
}
