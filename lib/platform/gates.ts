import 'server-only'
import { Gate } from './gate'

export type CostlyWork = 'pictures' | 'postings' | 'exports' | 'uploads' | 'imports' | 'downloads'

/** Next.js loads this file once for its pages and once for `proxy.ts`; what is counted is one all the same. */
const shared = globalThis as typeof globalThis & { waymarkGates?: Record<CostlyWork, Gate> }

/** The gate that work of this kind has to pass: docs/decisions/limits-and-quotas.md. */
export function gate(work: CostlyWork): Gate {
  shared.waymarkGates ??= {
    // sharp draws in the four threads that DNS, files and compression need too.
    pictures: new Gate({ atOnce: 2, waiting: 50, each: 16 }),
    postings: new Gate({ atOnce: 2, waiting: 30, each: 8 }),
    // Each holds a connection to the database for as long as it runs.
    exports: new Gate({ atOnce: 2, waiting: 10, each: 2 }),
    // Each holds a file of up to 10 MB in memory, for as long as it takes to come.
    uploads: new Gate({ atOnce: 8, waiting: 20, each: 2 }),
    imports: new Gate({ atOnce: 2, waiting: 10, each: 2 }),
    downloads: new Gate({ atOnce: 1, waiting: 30, each: 8 }),
  }
  return shared.waymarkGates[work]
}
