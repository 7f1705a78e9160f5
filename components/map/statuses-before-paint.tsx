import { STORAGE_KEY } from '@/components/progress/store'

/**
 * Runs right behind a map's markup, before it is painted: puts the statuses that this browser remembers on the chips,
 * so that nobody sees an unticked map first. Labels and counts follow with `MapController`.
 */
export function StatusesBeforePaint() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant
  return <script dangerouslySetInnerHTML={{ __html: script }} />
}

const script = `try{let s=JSON.parse(localStorage.getItem('${STORAGE_KEY}')).standings,e
for(let k in s)if(s[k].status!='pending'&&(e=document.getElementById(k))&&e.classList.contains('chip'))e.dataset.status=s[k].status}catch{}`
