-- AlterTable
ALTER TABLE "PersonalRoadmap" ADD COLUMN     "summary" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "RoadmapSkill" (
    "roadmapSlug" TEXT NOT NULL,
    "skillSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "optional" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "RoadmapSkill_pkey" PRIMARY KEY ("roadmapSlug","skillSlug")
);

-- CreateTable
CREATE TABLE "PersonalRoadmapSkill" (
    "userId" TEXT NOT NULL,
    "roadmapId" TEXT NOT NULL,
    "skillSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "optional" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PersonalRoadmapSkill_pkey" PRIMARY KEY ("userId","roadmapId","skillSlug")
);

-- The tree of the version that is published now, until the next start publishes it anew.
ALTER TABLE "Roadmap" ADD COLUMN     "root" JSONB;
UPDATE "Roadmap" SET "root" = coalesce(
  (SELECT version.root FROM "RoadmapVersion" AS version
    WHERE version."roadmapSlug" = "Roadmap".slug AND version.version = "Roadmap".version),
  jsonb_build_object('title', title, 'children', '[]'::jsonb));
ALTER TABLE "Roadmap" ALTER COLUMN "root" SET NOT NULL;

INSERT INTO "RoadmapSkill" ("roadmapSlug", "skillSlug", position, optional)
SELECT "roadmapSlug", "skillSlug", row_number() OVER (PARTITION BY "roadmapSlug" ORDER BY position) - 1, optional
FROM "RoadmapNode" WHERE "skillSlug" IS NOT NULL;

-- The skills of every personal tree, in depth-first order.
INSERT INTO "PersonalRoadmapSkill" ("userId", "roadmapId", "skillSlug", position, optional)
WITH RECURSIVE part AS (
  SELECT "userId", id, root AS node, ARRAY[]::int[] AS path FROM "PersonalRoadmap"
  UNION ALL
  SELECT "userId", id, child, path || place::int
  FROM part CROSS JOIN LATERAL jsonb_array_elements(node->'children') WITH ORDINALITY AS children(child, place)
)
SELECT "userId", id, node->>'skill', row_number() OVER (PARTITION BY "userId", id ORDER BY path) - 1,
  coalesce((node->>'optional')::boolean, false)
FROM part WHERE node->>'skill' IS NOT NULL ON CONFLICT DO NOTHING;

-- DropTable
DROP TABLE "RoadmapEdge";

-- DropTable
DROP TABLE "RoadmapNode";

-- AlterTable
ALTER TABLE "Roadmap" DROP COLUMN "drawing",
DROP COLUMN "skillCount";

-- DropEnum
DROP TYPE "EdgeKind";

-- DropEnum
DROP TYPE "NodeKind";

-- CreateIndex
CREATE INDEX "RoadmapSkill_skillSlug_idx" ON "RoadmapSkill"("skillSlug");

-- CreateIndex
CREATE INDEX "PersonalRoadmapSkill_skillSlug_idx" ON "PersonalRoadmapSkill"("skillSlug");

-- AddForeignKey
ALTER TABLE "RoadmapSkill" ADD CONSTRAINT "RoadmapSkill_roadmapSlug_fkey" FOREIGN KEY ("roadmapSlug") REFERENCES "Roadmap"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoadmapSkill" ADD CONSTRAINT "RoadmapSkill_skillSlug_fkey" FOREIGN KEY ("skillSlug") REFERENCES "Skill"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonalRoadmapSkill" ADD CONSTRAINT "PersonalRoadmapSkill_userId_roadmapId_fkey" FOREIGN KEY ("userId", "roadmapId") REFERENCES "PersonalRoadmap"("userId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
