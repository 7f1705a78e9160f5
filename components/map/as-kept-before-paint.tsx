import { OVERVIEW_KEY, placeKey } from './navigation/place'
import { VIEW_KEY } from './view-store'

/**
 * Runs before any of the map around it is painted: the view and the zoom that this browser remembers. The page then has its
 * height from the start, and the browser itself returns to where one was.
 */
export function AsKeptBeforePaint({ slug }: { slug: string }) {
  return (
    <script
      data-place={placeKey(slug)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant
      dangerouslySetInnerHTML={{ __html: script }}
    />
  )
}

const script = `(s=>{let p=s.parentElement,v=new URLSearchParams(location.search).get('view')
try{if((v||localStorage.getItem('${VIEW_KEY}'))=='outline')p.dataset.view='outline'
if(localStorage.getItem('${OVERVIEW_KEY}')=='closed')p.dataset.overview='closed'
let z=JSON.parse(sessionStorage.getItem(s.dataset.place)).zoom;if(z>=.25&&z<=2){p.style.setProperty('--zoom',z);if(z<.75)p.dataset.far=''}}catch{}})(document.currentScript)`
