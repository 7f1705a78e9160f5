-- CreateEnum
CREATE TYPE "OperationSource" AS ENUM ('ticked', 'restored', 'imported');

-- AlterTable
ALTER TABLE "ProgressOperation" ADD COLUMN     "asOf" TIMESTAMPTZ(3),
ADD COLUMN     "source" "OperationSource" NOT NULL DEFAULT 'ticked';

-- AlterTable
ALTER TABLE "RoadmapVersion" ADD COLUMN     "root" JSONB;

-- Of versions published before, only the skills are known: each is taken to count.
UPDATE "RoadmapVersion" SET "root" = jsonb_build_object('title', '', 'children',
  (SELECT coalesce(jsonb_agg(jsonb_build_object('skill', skill)), '[]') FROM unnest(skills) AS skill));
ALTER TABLE "RoadmapVersion" ALTER COLUMN "root" SET NOT NULL;
