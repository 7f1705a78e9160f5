'use client'

import { useEffect, useState } from 'react'
import { type KeptPage, keptPages } from './kept-pages'

/** Links to the pages that this browser has cached for reading offline. */
export function KeptPageList() {
  const [pages, setPages] = useState<KeptPage[]>([])
  useEffect(() => {
    keptPages().then(setPages, () => undefined)
  }, [])
  if (pages.length === 0) return null
  return (
    <section className="mt-5 border-line border-t pt-5">
      <h2 className="font-bold text-lg">With you on this device</h2>
      <ul className="mt-2 grid max-h-72 gap-0.5 overflow-y-auto text-left">
        {pages.map(({ path, title }) => (
          <li key={path}>
            {/* A page of its own: without a network there is nothing to go there by. */}
            <a href={path} className="link inline-flex min-h-9 items-center">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
