-- AlterTable
ALTER TABLE "User" ADD COLUMN     "timeZone" TEXT,
ADD COLUMN     "weeklyGoal" INTEGER;
