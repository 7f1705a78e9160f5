/**
 * Runs in the head, before anything is painted: the chosen colours, and whether this browser holds a session.
 * Public pages are the same bytes for everybody; this is all that a page knows of its visitor when it appears.
 */
export const beforePaint = `(d=>{try{let t=localStorage.getItem('waymark.theme');if(t)d.dataset.theme=t}catch{}
if(/(?:^|; )waymark-session=/.test(document.cookie))d.dataset.session=''})(document.documentElement)`
