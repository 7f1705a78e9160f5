'use client'

import { keyName } from '@/components/ui/keys'
import { AREA_NAMES } from '@/lib/skill/area-names'

const STATUSES = [
  { status: 'done', name: 'Done' },
  { status: 'learning', name: 'Learning' },
  { status: 'skipped', name: 'Skipped' },
] as const

/** Explains the signs and how to tick, at the foot of the map. A client component, so that its markup is sent once. */
export function MapLegend() {
  return (
    <aside aria-label="Legend" className="legend">
      <section>
        <h2>Signs</h2>
        <ul>
          {STATUSES.map(({ status, name }) => (
            <li key={status}>
              <span className="chip" data-status={status}>
                {name}
              </span>
            </li>
          ))}
          <li>
            <span className="chip" data-ready="">
              Ready to start
            </span>
          </li>
          <li>
            <span className="chip opt">Optional</span>
          </li>
          <li>
            <span className="chip peak">Project</span>
          </li>
        </ul>
      </section>
      <section>
        <h2>Blazes</h2>
        <ul>
          {Object.entries(AREA_NAMES).map(([area, name]) => (
            <li key={area} className={`a-${area}`}>
              <span className="blaze" aria-hidden="true" />
              {name}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Ticking</h2>
        <dl>
          <dt>Right-click or {keyName('done')}</dt>
          <dd>done</dd>
          <dt>Shift-click or {keyName('learning')}</dt>
          <dd>learning</dd>
          <dt>Alt-click or {keyName('skipped')}</dt>
          <dd>skipped</dd>
          <dt>{keyName('pending')}</dt>
          <dd>clear</dd>
        </dl>
        <p>The same again clears it. Shift with right-click opens the browser’s own menu.</p>
      </section>
    </aside>
  )
}
