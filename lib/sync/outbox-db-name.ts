/** The name of the database with a browser's outbox; apart, because a page looks for it before it loads what opens it. */
export const OUTBOX_DB = 'waymark'
