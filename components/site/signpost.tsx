import type { ReactNode } from 'react'

/** Empty, error and not-found pages: a signpost with plain words and one way on. */
export function Signpost({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="contours fading grid min-h-[60vh] place-items-center px-4 py-16">
      <div className="flex max-w-md flex-col items-center text-center">
        <div className="signboard py-3 pr-10 pl-6">
          <h1 className="font-extrabold text-xl">{title}</h1>
        </div>
        <div aria-hidden="true" className="h-8 w-2 bg-sign" />
        <div className="card-box w-full p-6">{children}</div>
      </div>
    </div>
  )
}
