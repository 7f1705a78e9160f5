-- CreateEnum
CREATE TYPE "ProfileSection" AS ENUM ('roadmaps', 'skills', 'evidence', 'activity', 'confirmed', 'contact');

-- AlterEnum
ALTER TYPE "SectionVisibility" RENAME VALUE 'shown' TO 'public';
ALTER TYPE "SectionVisibility" ADD VALUE 'shares' BEFORE 'public';

-- AlterTable
ALTER TABLE "Profile" ADD COLUMN     "confirmed" "SectionVisibility" NOT NULL DEFAULT 'hidden',
ADD COLUMN     "skeleton" TEXT;

-- As lib/profile/look-alike.ts does it
UPDATE "Profile" SET "skeleton" = trim(both '-' from regexp_replace(
  replace(replace(translate("handle", '01i', 'oll'), 'rn', 'm'), 'vv', 'w'), '-+', '-', 'g'));

-- CreateTable
CREATE TABLE "FormerHandle" (
    "handle" TEXT NOT NULL,
    "skeleton" TEXT NOT NULL,
    "userId" TEXT,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerHandle_pkey" PRIMARY KEY ("handle")
);

-- CreateTable
CREATE TABLE "RoadmapVisibility" (
    "userId" TEXT NOT NULL,
    "roadmapSlug" TEXT NOT NULL,
    "visibility" "SectionVisibility" NOT NULL,

    CONSTRAINT "RoadmapVisibility_pkey" PRIMARY KEY ("userId","roadmapSlug")
);

-- CreateTable
CREATE TABLE "ShareLink" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "sections" "ProfileSection"[],
    "roadmaps" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "views" INTEGER NOT NULL DEFAULT 0,
    "lastViewedOn" DATE,

    CONSTRAINT "ShareLink_pkey" PRIMARY KEY ("userId","id")
);

-- CreateTable
CREATE TABLE "EvidenceSkill" (
    "userId" TEXT NOT NULL,
    "evidenceId" TEXT NOT NULL,
    "skillSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "EvidenceSkill_pkey" PRIMARY KEY ("userId","evidenceId","skillSlug")
);

-- One piece of evidence may show several skills
INSERT INTO "EvidenceSkill" ("userId", "evidenceId", "skillSlug", "position")
SELECT "userId", "id", "skillSlug", 0 FROM "Evidence";

-- DropIndex
DROP INDEX "Evidence_userId_skillSlug_idx";

-- AlterTable
ALTER TABLE "Evidence" DROP COLUMN "skillSlug",
ADD COLUMN     "date" DATE;

-- CreateIndex
CREATE INDEX "FormerHandle_skeleton_idx" ON "FormerHandle"("skeleton");

-- CreateIndex
CREATE INDEX "FormerHandle_userId_idx" ON "FormerHandle"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ShareLink_tokenHash_key" ON "ShareLink"("tokenHash");

-- CreateIndex
CREATE INDEX "EvidenceSkill_userId_skillSlug_idx" ON "EvidenceSkill"("userId", "skillSlug");

-- CreateIndex
CREATE INDEX "Profile_skeleton_idx" ON "Profile"("skeleton");

-- AddForeignKey
ALTER TABLE "FormerHandle" ADD CONSTRAINT "FormerHandle_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoadmapVisibility" ADD CONSTRAINT "RoadmapVisibility_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceSkill" ADD CONSTRAINT "EvidenceSkill_userId_evidenceId_fkey" FOREIGN KEY ("userId", "evidenceId") REFERENCES "Evidence"("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
