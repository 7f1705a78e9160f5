'use client'

import { useState, useSyncExternalStore } from 'react'
import { drawMap } from './draw-map'
import { type PackedMapData, unpackMapData } from './map-data'
import { type PackedDrawing, unpackDrawing } from './map-drawing'

/** From so many skills on, legs that are out of sight are not laid out; below, it would only blank screenshots. */
const LARGE = 1000

interface TrailMapProps {
  slug: string
  data: PackedMapData
  drawing: PackedDrawing
}

/**
 * The drawn map. Statuses are put on it as attributes: before the first paint, then by `MapController`.
 * Drawn by the server, and by the browser only when it comes here from another page: a page that holds the map already
 * need not carry it a second time.
 */
export function TrailMap({ slug, data, drawing }: TrailMapProps) {
  const stands = useSyncExternalStore(noChanges, isMissing, isInTheDocument)
  const [drawn] = useState(() =>
    // React leaves the inside of what the server drew as it is, whatever stands here.
    stands ? '' : drawMap(slug, unpackDrawing(unpackMapData(data), drawing)),
  )
  return (
    <div
      className={data.hours.length > LARGE ? 'map large' : 'map'}
      data-map={slug}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by us, with everything put in escaped
      dangerouslySetInnerHTML={{ __html: drawn }}
    />
  )
}

const noChanges = () => () => undefined
const isMissing = () => false
/** React asks this on the server too, where there is no document yet. */
const isInTheDocument = () => typeof document !== 'undefined'
