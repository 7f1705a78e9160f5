'use client'

import { X } from 'lucide-react'
import { Fragment, useState } from 'react'
import { hasSingleKeys, switchSingleKeys } from '@/components/ui/keys'
import { Modal } from '@/components/ui/modal'
import { ALL_KEYS } from './all-keys'

/** Every key the map hears, and the switch for those that are single letters and signs. */
export function KeysDialog({ onClosed }: { onClosed: () => void }) {
  const [on, setOn] = useState(hasSingleKeys)
  return (
    <Modal label="Keys" className="keys-dialog" onClosed={onClosed}>
      {(close) => (
        <>
          <header>
            <h2>Keys</h2>
            <button type="button" onClick={close} aria-label="Close">
              <X className="size-5" aria-hidden="true" />
            </button>
          </header>
          <div className="keys-columns">
            {ALL_KEYS.map(({ title, keys }) => (
              <section key={title}>
                <h3>{title}</h3>
                <dl>
                  {keys.map(({ names, meaning }) => (
                    <Fragment key={meaning}>
                      <dt>
                        {names.map((name) => (
                          <kbd key={name}>{name}</kbd>
                        ))}
                      </dt>
                      <dd>{meaning}</dd>
                    </Fragment>
                  ))}
                </dl>
              </section>
            ))}
          </div>
          <label>
            <input
              type="checkbox"
              checked={on}
              onChange={({ target }) => {
                switchSingleKeys(target.checked)
                setOn(target.checked)
              }}
            />
            Single letters and signs are shortcuts
          </label>
        </>
      )}
    </Modal>
  )
}
