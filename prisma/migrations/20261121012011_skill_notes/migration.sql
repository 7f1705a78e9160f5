-- CreateTable
CREATE TABLE "SkillNote" (
    "userId" TEXT NOT NULL,
    "skillSlug" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "links" JSONB NOT NULL,
    "acts" TEXT[],
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SkillNote_pkey" PRIMARY KEY ("userId","skillSlug")
);

-- CreateIndex
CREATE INDEX "SkillNote_skillSlug_idx" ON "SkillNote"("skillSlug");

-- AddForeignKey
ALTER TABLE "SkillNote" ADD CONSTRAINT "SkillNote_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
