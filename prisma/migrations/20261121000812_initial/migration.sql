-- CreateEnum
CREATE TYPE "SkillKind" AS ENUM ('skill', 'project');

-- CreateEnum
CREATE TYPE "Area" AS ENUM ('frontend', 'backend', 'api', 'database', 'deployment', 'security', 'engineering');

-- CreateEnum
CREATE TYPE "Level" AS ENUM ('foundation', 'working', 'advanced');

-- CreateEnum
CREATE TYPE "ResourceKind" AS ENUM ('official', 'article', 'video', 'book', 'course', 'tool');

-- CreateEnum
CREATE TYPE "NodeKind" AS ENUM ('stage', 'group', 'skill', 'project');

-- CreateEnum
CREATE TYPE "EdgeKind" AS ENUM ('path', 'requires');

-- CreateEnum
CREATE TYPE "ProgressStatus" AS ENUM ('done', 'learning', 'skipped', 'pending');

-- CreateEnum
CREATE TYPE "ProfileVisibility" AS ENUM ('private', 'unlisted', 'public');

-- CreateEnum
CREATE TYPE "SectionVisibility" AS ENUM ('hidden', 'shown');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('project', 'article', 'certificate', 'talk', 'other');

-- CreateTable
CREATE TABLE "Skill" (
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "SkillKind" NOT NULL DEFAULT 'skill',
    "area" "Area" NOT NULL,
    "level" "Level" NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,
    "aliases" TEXT[],
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "criteria" TEXT[],
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),
    "fingerprint" TEXT NOT NULL,

    CONSTRAINT "Skill_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "SkillFormerSlug" (
    "formerSlug" TEXT NOT NULL,
    "skillSlug" TEXT NOT NULL,

    CONSTRAINT "SkillFormerSlug_pkey" PRIMARY KEY ("formerSlug")
);

-- CreateTable
CREATE TABLE "SkillRequirement" (
    "skillSlug" TEXT NOT NULL,
    "requiresSlug" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SkillRequirement_pkey" PRIMARY KEY ("skillSlug","requiresSlug")
);

-- CreateTable
CREATE TABLE "SkillResource" (
    "skillSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "ResourceKind" NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "SkillResource_pkey" PRIMARY KEY ("skillSlug","position")
);

-- CreateTable
CREATE TABLE "Roadmap" (
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "skillCount" INTEGER NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "drawing" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Roadmap_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "RoadmapNode" (
    "roadmapSlug" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "parentKey" TEXT,
    "position" INTEGER NOT NULL,
    "kind" "NodeKind" NOT NULL,
    "skillSlug" TEXT,
    "title" TEXT NOT NULL,
    "pick" INTEGER,
    "optional" BOOLEAN NOT NULL DEFAULT false,
    "wideX" DOUBLE PRECISION NOT NULL,
    "wideY" DOUBLE PRECISION NOT NULL,
    "wideWidth" DOUBLE PRECISION NOT NULL,
    "wideHeight" DOUBLE PRECISION NOT NULL,
    "narrowX" DOUBLE PRECISION NOT NULL,
    "narrowY" DOUBLE PRECISION NOT NULL,
    "narrowWidth" DOUBLE PRECISION NOT NULL,
    "narrowHeight" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "RoadmapNode_pkey" PRIMARY KEY ("roadmapSlug","key")
);

-- CreateTable
CREATE TABLE "RoadmapEdge" (
    "roadmapSlug" TEXT NOT NULL,
    "fromKey" TEXT NOT NULL,
    "toKey" TEXT NOT NULL,
    "kind" "EdgeKind" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "RoadmapEdge_pkey" PRIMARY KEY ("roadmapSlug","fromKey","toKey","kind")
);

-- CreateTable
CREATE TABLE "RoadmapVersion" (
    "roadmapSlug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "skills" TEXT[],
    "added" TEXT[],
    "removed" TEXT[],

    CONSTRAINT "RoadmapVersion_pkey" PRIMARY KEY ("roadmapSlug","version")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "emailVerified" TIMESTAMPTZ(3),
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "progressVersion" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "userId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("provider","providerAccountId")
);

-- CreateTable
CREATE TABLE "Session" (
    "sessionToken" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("sessionToken")
);

-- CreateTable
CREATE TABLE "VerificationToken" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VerificationToken_pkey" PRIMARY KEY ("identifier","token")
);

-- CreateTable
CREATE TABLE "Progress" (
    "userId" TEXT NOT NULL,
    "skillSlug" TEXT NOT NULL,
    "status" "ProgressStatus" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "operationId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "Progress_pkey" PRIMARY KEY ("userId","skillSlug")
);

-- CreateTable
CREATE TABLE "ProgressOperation" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "skillSlug" TEXT NOT NULL,
    "status" "ProgressStatus" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProgressOperation_pkey" PRIMARY KEY ("userId","id")
);

-- CreateTable
CREATE TABLE "Follow" (
    "userId" TEXT NOT NULL,
    "roadmapSlug" TEXT NOT NULL,
    "followedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("userId","roadmapSlug")
);

-- CreateTable
CREATE TABLE "Profile" (
    "userId" TEXT NOT NULL,
    "handle" TEXT,
    "name" TEXT NOT NULL DEFAULT '',
    "headline" TEXT NOT NULL DEFAULT '',
    "bio" TEXT NOT NULL DEFAULT '',
    "location" TEXT NOT NULL DEFAULT '',
    "links" JSONB NOT NULL DEFAULT '[]',
    "visibility" "ProfileVisibility" NOT NULL DEFAULT 'private',
    "roadmaps" "SectionVisibility" NOT NULL DEFAULT 'hidden',
    "skills" "SectionVisibility" NOT NULL DEFAULT 'hidden',
    "evidence" "SectionVisibility" NOT NULL DEFAULT 'hidden',
    "activity" "SectionVisibility" NOT NULL DEFAULT 'hidden',
    "contact" "SectionVisibility" NOT NULL DEFAULT 'hidden',
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Profile_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "skillSlug" TEXT NOT NULL,
    "kind" "EvidenceKind" NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("userId","id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "SkillFormerSlug_skillSlug_idx" ON "SkillFormerSlug"("skillSlug");

-- CreateIndex
CREATE INDEX "SkillRequirement_requiresSlug_idx" ON "SkillRequirement"("requiresSlug");

-- CreateIndex
CREATE INDEX "RoadmapNode_skillSlug_idx" ON "RoadmapNode"("skillSlug");

-- CreateIndex
CREATE UNIQUE INDEX "RoadmapNode_roadmapSlug_skillSlug_key" ON "RoadmapNode"("roadmapSlug", "skillSlug");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_token_key" ON "VerificationToken"("token");

-- CreateIndex
CREATE INDEX "Progress_userId_version_idx" ON "Progress"("userId", "version");

-- CreateIndex
CREATE INDEX "ProgressOperation_userId_at_idx" ON "ProgressOperation"("userId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Profile_handle_key" ON "Profile"("handle");

-- CreateIndex
CREATE INDEX "Evidence_userId_skillSlug_idx" ON "Evidence"("userId", "skillSlug");

-- AddForeignKey
ALTER TABLE "SkillFormerSlug" ADD CONSTRAINT "SkillFormerSlug_skillSlug_fkey" FOREIGN KEY ("skillSlug") REFERENCES "Skill"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillRequirement" ADD CONSTRAINT "SkillRequirement_skillSlug_fkey" FOREIGN KEY ("skillSlug") REFERENCES "Skill"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillRequirement" ADD CONSTRAINT "SkillRequirement_requiresSlug_fkey" FOREIGN KEY ("requiresSlug") REFERENCES "Skill"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillResource" ADD CONSTRAINT "SkillResource_skillSlug_fkey" FOREIGN KEY ("skillSlug") REFERENCES "Skill"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoadmapNode" ADD CONSTRAINT "RoadmapNode_roadmapSlug_fkey" FOREIGN KEY ("roadmapSlug") REFERENCES "Roadmap"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoadmapNode" ADD CONSTRAINT "RoadmapNode_skillSlug_fkey" FOREIGN KEY ("skillSlug") REFERENCES "Skill"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoadmapEdge" ADD CONSTRAINT "RoadmapEdge_roadmapSlug_fkey" FOREIGN KEY ("roadmapSlug") REFERENCES "Roadmap"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoadmapVersion" ADD CONSTRAINT "RoadmapVersion_roadmapSlug_fkey" FOREIGN KEY ("roadmapSlug") REFERENCES "Roadmap"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Progress" ADD CONSTRAINT "Progress_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressOperation" ADD CONSTRAINT "ProgressOperation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Profile" ADD CONSTRAINT "Profile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
