import { STORAGE_KEY } from '@/components/progress/store'

/**
 * Runs right behind the map's markup, before it is painted: puts the statuses that this browser remembers on the chips,
 * so that nobody sees an unticked map first. Labels and counts follow with `MapController`.
 */
export const statusesBeforePaint = `try{let s=JSON.parse(localStorage.getItem('${STORAGE_KEY}')).standings,e
for(let k in s)if(s[k].status!='pending'&&(e=document.getElementById(k))&&e.classList.contains('chip'))e.dataset.status=s[k].status}catch{}`
