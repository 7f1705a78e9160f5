import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TRAIL_PERIOD, trailPath, trailTile, trailX } from './layout-trail'

const measures = { trail: 36, meander: 0.8 }

/** The tiles that components/map/map.css lays over each other, narrow and wide. */
const tiles = {
  'trail-narrow-band.svg': trailTile({ width: 0.5625 }, 0.1),
  'trail-narrow-dash.svg': trailTile({ width: 0.125, dashes: '.5 .5' }, 0.1),
  'trail-wide-casing.svg': trailTile({ width: 1 }, 0.8),
  'trail-wide-band.svg': trailTile({ width: 0.6875 }, 0.8),
  'trail-wide-dash.svg': trailTile({ width: 0.125, dashes: '.6 .5' }, 0.8),
}

describe('the trail', () => {
  it('stays within its meander and repeats itself', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5000, noNaN: true }), (y) => {
        expect(Math.abs(trailX(y, measures) - measures.trail)).toBeLessThanOrEqual(measures.meander)
        expect(trailX(y + TRAIL_PERIOD, measures)).toBeCloseTo(trailX(y, measures), 6)
      }),
    )
  })

  it('goes on where the stretch before it ended', () => {
    const first = trailPath({ top: 0, height: 13 }, measures)
    const second = trailPath({ top: 13, height: 20 }, measures)
    expect(/M(\S+) 0/.exec(second)?.[1]).toBe(first.split(/[C ]/).at(-2))
  })

  it.each(Object.entries(tiles))('public/%s is one period of it', (file, tile) => {
    const address = new URL(`../../public/${file}`, import.meta.url)
    if (process.env.UPDATE) writeFileSync(address, tile)
    expect(readFileSync(address, 'utf8')).toBe(tile)
  })
})
