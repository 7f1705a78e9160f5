-- AlterTable
ALTER TABLE "User" ADD COLUMN     "foldedUntil" TIMESTAMPTZ(3),
ADD COLUMN     "operationCount" INTEGER NOT NULL DEFAULT 0;

-- What is there already counts.
UPDATE "User" SET "operationCount" = log.operations
FROM (SELECT "userId", count(*)::int AS operations FROM "ProgressOperation" GROUP BY 1) AS log
WHERE "User".id = log."userId";
