-- CreateEnum
CREATE TYPE "ReviewAnswer" AS ENUM ('known', 'shaky');

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "wantsRefresh" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "Review" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "skillSlug" TEXT NOT NULL,
    "answer" "ReviewAnswer" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("userId","id")
);

-- CreateTable
CREATE TABLE "SkillMemory" (
    "userId" TEXT NOT NULL,
    "skillSlug" TEXT NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "reviewedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SkillMemory_pkey" PRIMARY KEY ("userId","skillSlug")
);

-- CreateIndex
CREATE INDEX "Review_userId_skillSlug_at_idx" ON "Review"("userId", "skillSlug", "at");

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillMemory" ADD CONSTRAINT "SkillMemory_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
