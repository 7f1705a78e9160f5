import type { Route } from 'next'
import Link from 'next/link'
import { StatusesBeforePaint } from '@/components/map/statuses-before-paint'
import { fileAddress, mapAddress, refOf } from '@/lib/roadmap/addresses'
import type { RoadmapMap } from '@/lib/roadmap/map'
import type { RoadmapTexts } from '@/lib/roadmap/skills-queries'
import { drawOutline } from './draw-outline'
import { OwnPrint } from './own-print'

/** A roadmap for paper: the whole map on the first sheet, then every skill with its text. */
export function PrintPage({ map, texts }: { map: RoadmapMap; texts: RoadmapTexts }) {
  return (
    <div className="print-page" data-print-page>
      <header className="print-bar print:hidden">
        <h1>{map.title} on paper</h1>
        <p>
          The map with your progress on the first sheet, then every skill. For a PDF, choose “Save
          as PDF” where the printer is chosen.
        </p>
        <label>
          <input type="checkbox" id="whole-texts" /> Whole texts instead of their first paragraph
        </label>
        <OwnPrint roadmap={refOf(map)} />
        <Link href={mapAddress(map) as Route} className="link font-semibold">
          Back to the map
        </Link>
      </header>
      <figure className="print-map">
        {/* biome-ignore lint/performance/noImgElement: a drawing of our own, which no service can make smaller */}
        <img
          src={`${fileAddress(map, 'svg')}?fit=sheet&theme=printed`}
          alt={`The ${map.title} roadmap as a map; all of its skills are listed below.`}
          suppressHydrationWarning
        />
      </figure>
      <div
        className="print-outline"
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by us, with everything put in escaped
        dangerouslySetInnerHTML={{ __html: drawOutline({ map, texts }) }}
      />
      <StatusesBeforePaint />
    </div>
  )
}
