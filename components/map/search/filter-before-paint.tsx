/**
 * Runs behind the statuses, before a map is painted: when the address has a filter, what it leaves aside steps back at
 * once. It goes by what the markup tells; of levels and readiness that is nothing, so then all steps back until
 * `FilterBar` knows.
 */
export function FilterBeforePaint() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant
  return <script dangerouslySetInnerHTML={{ __html: script }} />
}

const script = `(p=>{let q=new URLSearchParams(location.search),h=k=>q.has(k),g=k=>q.get(k).split(','),e
if(/[?&](status|area|level|need|left|ready)\\b/.test(location.search)){p.dataset.filtered=''
for(e of p.querySelectorAll('[data-map] [data-skill]')){let c=e.classList,s=e.dataset.status||'pending',o=c.contains('opt')
if(h('level')||h('ready')||h('area')&&!g('area').some(a=>c.contains('a-'+a))||h('status')&&!g('status').includes(s)||h('need')&&!g('need').includes(o?'optional':'required')||h('left')&&(o||/done|skipped/.test(s)))e.dataset.dim=''}}})(document.currentScript.parentElement)`
