/** Where a browser keeps its outbox; apart, because a page looks for it before it loads what opens it. */
export const OUTBOX_DB = 'waymark'
