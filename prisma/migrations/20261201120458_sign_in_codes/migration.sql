-- AlterTable
ALTER TABLE "VerificationToken" ADD COLUMN     "askedBy" TEXT,
ADD COLUMN     "code" TEXT,
ADD COLUMN     "tries" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "VerificationToken_askedBy_idx" ON "VerificationToken"("askedBy");
