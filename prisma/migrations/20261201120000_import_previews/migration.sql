-- An upload is kept for a day at most. One of before has no preview: it is chosen again.
DELETE FROM "ImportDraft";

-- AlterTable
ALTER TABLE "ImportDraft" ADD COLUMN     "preview" TEXT NOT NULL;
