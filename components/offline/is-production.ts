/** True if the build that wrote this into the scripts was for production; `lib/platform/env.ts` is the server's. */
export const isProduction = process.env.NODE_ENV === 'production'
