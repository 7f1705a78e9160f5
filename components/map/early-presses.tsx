/**
 * Runs before the map around it is painted: keeps what is pressed on it before its scripts hear anything. Plain presses
 * on links are left alone, since they work by themselves; of a key that asks for a menu the key is kept, for what the
 * browser makes of it looks like a right-click. `replayEarlyPresses` does the rest.
 */
export function EarlyPresses() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant
  return <script dangerouslySetInnerHTML={{ __html: script }} />
}

const script = `(p=>{let q=[],m,t=['click','contextmenu','keydown','pointerdown'],d=document,h=e=>{let i=e.target,k=e.key,y=e.type,c=i.closest('[data-map] a[data-skill]')
if(y=='pointerdown'){m=0;return}
if(k)m=k=='ContextMenu'||k=='F10'&&e.shiftKey
if(m&&c&&y!='click'){e.preventDefault();k&&q.push(e);return}
if(e.ctrlKey&&!(y=='contextmenu'&&(!e.button||/Mac/.test(navigator.platform)))||e.metaKey||e.pointerType=='touch'&&!i.closest('button'))return
if(k?k.length==1&&k!=' '&&!e.altKey&&(i==d.body||p.contains(i))&&!i.closest('input,textarea,select'):y=='click'?p.contains(i)&&i.closest('button')||c&&(e.shiftKey||e.altKey):c&&!e.shiftKey){e.preventDefault();q.push(e)}}
for(let n of t)d.addEventListener(n,h,true)
p.takeEarly=()=>{for(let n of t)d.removeEventListener(n,h,true);return q}})(document.currentScript.parentElement)`
