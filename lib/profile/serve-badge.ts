import 'server-only'
import { SVG_COLOURS } from '@/lib/drawing/colours'
import { type Badge, type BadgeTheme, drawBadge } from '@/lib/drawing/draw-badge'
import type { Failure } from '@/lib/platform/problem'
import { badgeOf } from './badge'
import { PICTURED } from './profile-picture'
import { publicProfile } from './shown-queries'

/** Pages full of badges ask often; what is taken back is gone everywhere within that time, and here at once. */
const SECONDS = 60
const ABOUT = {
  'Cache-Control': `public, max-age=${SECONDS}, must-revalidate`,
  'X-Robots-Tag': 'noindex',
}

interface Asked {
  handle: string
  roadmap?: string
}

export async function badgeSvg(asked: Asked, theme: BadgeTheme): Promise<Response | Failure> {
  const badge = await find(asked)
  if (!badge) return { ok: false, status: 404 }
  const headers = {
    ...ABOUT,
    'Content-Type': 'image/svg+xml; charset=utf-8',
    // Opened by itself it is a document of this site.
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
  }
  return new Response(drawBadge(badge, theme), { headers })
}

/** The same for badges that Shields draws: https://shields.io/badges/endpoint-badge. */
export async function shieldsBadge(asked: Asked): Promise<Response | Failure> {
  const badge = await find(asked)
  if (!badge) return { ok: false, status: 404 }
  const { label, message } = badge
  const color = SVG_COLOURS.light.sign.slice(1)
  const body = { schemaVersion: 1, label, message, color, cacheSeconds: 300 }
  return Response.json(body, { headers: ABOUT })
}

async function find({ handle, roadmap }: Asked): Promise<Badge | null> {
  const profile = await publicProfile(handle, new Date(), PICTURED)
  return profile && badgeOf(profile, roadmap)
}
