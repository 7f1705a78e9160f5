import { z } from 'zod'
import { localPath } from './origin'

/** Any origin will do to tell a path of ours from a URL elsewhere. */
const HERE = 'http://waymark'

/** The path in a query that a page's "Back" leads to: one of ours, else home. */
export const backPath = z
  .string()
  .max(2000)
  .catch('/')
  .transform((back) => localPath(back, HERE, '/'))
