import { z } from 'zod'

/** An id that is unique among one person's things: made here, in their browser, or by a program whose file they import. */
export const clientId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 of A-Z a-z 0-9 _ -')
