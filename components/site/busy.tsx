import type { ReactNode } from 'react'
import { Signpost } from './signpost'

/** Stands in for costly work for which there was no room. */
export function Busy({ children }: { children?: ReactNode }) {
  return (
    <Signpost title="One moment, please">
      <p>Waymark is busy. Try again in a few seconds.</p>
      {children}
    </Signpost>
  )
}
