-- CreateEnum
CREATE TYPE "ResourceLevel" AS ENUM ('start', 'deepen', 'reference');

-- AlterTable
ALTER TABLE "Skill" ADD COLUMN     "checked" TEXT,
ADD COLUMN     "example" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "exercise" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "SkillResource" ADD COLUMN     "free" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "level" "ResourceLevel";

-- CreateTable
CREATE TABLE "SkillTerm" (
    "skillSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,

    CONSTRAINT "SkillTerm_pkey" PRIMARY KEY ("skillSlug","position")
);

-- AddForeignKey
ALTER TABLE "SkillTerm" ADD CONSTRAINT "SkillTerm_skillSlug_fkey" FOREIGN KEY ("skillSlug") REFERENCES "Skill"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a program before this one has published lacks them: the next publication writes every skill anew.
UPDATE "Skill" SET fingerprint = '';
DELETE FROM "Setting" WHERE key = 'published-content';
