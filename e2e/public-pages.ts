/** Pages for everybody that belong to nobody: one of each kind. */
export const PUBLIC_PAGES = [
  '/',
  '/roadmaps',
  '/roadmaps/backend',
  '/roadmaps/backend/http',
  '/skills/http',
  '/compare',
  '/compare/backend/full-stack',
  '/guides',
  '/guides/full-stack-vs-backend',
  '/choose',
  '/match',
  '/changelog',
]
