// `npm start`: from a fresh clone to a running Waymark. Plain JavaScript, because it runs before anything is installed.
import { demandNode } from './start/node-version.mjs'

demandNode()
const { start } = await import('./start/start-up.mjs')
await start()
