import { SNAPSHOT_KEY } from '@/lib/sync/progress-store'

/**
 * Runs right behind a map's markup, before it is painted: puts the statuses that this browser remembers on the chips,
 * so that nobody sees an unticked map first. Labels and counts follow with `MapController`.
 */
export function StatusesBeforePaint() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant
  return <script dangerouslySetInnerHTML={{ __html: script }} />
}

const script = `try{let {owner:o,standings:s}=JSON.parse(localStorage.getItem('${SNAPSHOT_KEY}')),e
if(!o||document.cookie.includes('waymark-session='+o))for(e of document.querySelectorAll('[data-skill]')){let k=s[e.dataset.skill];if(k&&k.status!='pending')e.dataset.status=k.status}}catch{}`
