-- AlterTable
ALTER TABLE "PersonalRoadmap" ADD COLUMN     "posting" TEXT;
