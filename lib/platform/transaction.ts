import type { Prisma } from '@/prisma/generated/client'

/** An open database transaction. */
export type Transaction = Prisma.TransactionClient
