-- DropForeignKey
ALTER TABLE "Account" DROP CONSTRAINT "Account_userId_fkey";

-- DropForeignKey
ALTER TABLE "Evidence" DROP CONSTRAINT "Evidence_userId_fkey";

-- DropForeignKey
ALTER TABLE "EvidenceSkill" DROP CONSTRAINT "EvidenceSkill_userId_evidenceId_fkey";

-- DropForeignKey
ALTER TABLE "Follow" DROP CONSTRAINT "Follow_userId_fkey";

-- DropForeignKey
ALTER TABLE "FormerHandle" DROP CONSTRAINT "FormerHandle_userId_fkey";

-- DropForeignKey
ALTER TABLE "ImportDraft" DROP CONSTRAINT "ImportDraft_userId_fkey";

-- DropForeignKey
ALTER TABLE "PersonalRoadmap" DROP CONSTRAINT "PersonalRoadmap_userId_fkey";

-- DropForeignKey
ALTER TABLE "Profile" DROP CONSTRAINT "Profile_userId_fkey";

-- DropForeignKey
ALTER TABLE "Progress" DROP CONSTRAINT "Progress_userId_fkey";

-- DropForeignKey
ALTER TABLE "ProgressOperation" DROP CONSTRAINT "ProgressOperation_userId_fkey";

-- DropForeignKey
ALTER TABLE "Review" DROP CONSTRAINT "Review_userId_fkey";

-- DropForeignKey
ALTER TABLE "RoadmapVisibility" DROP CONSTRAINT "RoadmapVisibility_userId_fkey";

-- DropForeignKey
ALTER TABLE "Session" DROP CONSTRAINT "Session_userId_fkey";

-- DropForeignKey
ALTER TABLE "ShareLink" DROP CONSTRAINT "ShareLink_userId_fkey";

-- DropForeignKey
ALTER TABLE "SkillMemory" DROP CONSTRAINT "SkillMemory_userId_fkey";

-- DropForeignKey
ALTER TABLE "SkillNote" DROP CONSTRAINT "SkillNote_userId_fkey";

-- DropIndex
DROP INDEX "Profile_handle_key";

-- DropIndex
DROP INDEX "Profile_skeleton_idx";

-- DropIndex
DROP INDEX "ShareLink_tokenHash_key";

-- DropIndex
DROP INDEX "User_email_key";

-- DropIndex
DROP INDEX "VerificationToken_token_key";

-- CreateTable
CREATE TABLE "EmailAddress" (
    "email" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "EmailAddress_pkey" PRIMARY KEY ("email")
);

-- CreateTable
CREATE TABLE "Handle" (
    "handle" TEXT NOT NULL,
    "userId" TEXT,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "Handle_pkey" PRIMARY KEY ("handle")
);

-- CreateTable
CREATE TABLE "HandleSkeleton" (
    "skeleton" TEXT NOT NULL,
    "userId" TEXT,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "HandleSkeleton_pkey" PRIMARY KEY ("skeleton")
);

-- CreateTable
CREATE TABLE "ShareToken" (
    "hash" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "ShareToken_pkey" PRIMARY KEY ("hash")
);

-- Every value that leads to a person today leads to them by its look-up
INSERT INTO "EmailAddress" ("email", "userId") SELECT "email", "id" FROM "User" WHERE "email" IS NOT NULL;

INSERT INTO "ShareToken" ("hash", "userId") SELECT "tokenHash", "userId" FROM "ShareLink";

INSERT INTO "Handle" ("handle", "userId") SELECT "handle", "userId" FROM "Profile" WHERE "handle" IS NOT NULL;
INSERT INTO "Handle" ("handle", "userId", "until") SELECT "handle", "userId", "until" FROM "FormerHandle"
ON CONFLICT DO NOTHING;

-- The look of a handle that somebody has goes before that of a former one, and a later day before an earlier one
INSERT INTO "HandleSkeleton" ("skeleton", "userId") SELECT "skeleton", "userId" FROM "Profile"
WHERE "handle" IS NOT NULL AND "skeleton" IS NOT NULL ORDER BY "userId"
ON CONFLICT DO NOTHING;
INSERT INTO "HandleSkeleton" ("skeleton", "userId", "until") SELECT "skeleton", "userId", "until" FROM "FormerHandle"
ORDER BY "until" DESC
ON CONFLICT DO NOTHING;

-- The visibility of a roadmap is a part of a profile
INSERT INTO "Profile" ("userId", "updatedAt") SELECT DISTINCT "userId", now() FROM "RoadmapVisibility"
ON CONFLICT DO NOTHING;

-- AlterTable
ALTER TABLE "Profile" DROP COLUMN "skeleton";

-- DropTable
DROP TABLE "FormerHandle";

-- CreateIndex
CREATE INDEX "EmailAddress_userId_idx" ON "EmailAddress"("userId");

-- CreateIndex
CREATE INDEX "Handle_userId_idx" ON "Handle"("userId");

-- CreateIndex
CREATE INDEX "HandleSkeleton_userId_idx" ON "HandleSkeleton"("userId");

-- CreateIndex
CREATE INDEX "ShareToken_userId_idx" ON "ShareToken"("userId");

-- AddForeignKey
ALTER TABLE "Progress" ADD CONSTRAINT "Progress_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ProgressOperation" ADD CONSTRAINT "ProgressOperation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Profile" ADD CONSTRAINT "Profile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "RoadmapVisibility" ADD CONSTRAINT "RoadmapVisibility_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Profile"("userId") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvidenceSkill" ADD CONSTRAINT "EvidenceSkill_userId_evidenceId_fkey" FOREIGN KEY ("userId", "evidenceId") REFERENCES "Evidence"("userId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SkillNote" ADD CONSTRAINT "SkillNote_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SkillMemory" ADD CONSTRAINT "SkillMemory_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "PersonalRoadmap" ADD CONSTRAINT "PersonalRoadmap_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ImportDraft" ADD CONSTRAINT "ImportDraft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
