/** Written into the scripts by the build; `lib/platform/env.ts` is the server's. */
export const isProduction = process.env.NODE_ENV === 'production'
