-- AlterTable
ALTER TABLE "User" ADD COLUMN     "tipsSeen" INTEGER NOT NULL DEFAULT 0;

-- Whoever was here before is no newcomer.
UPDATE "User" SET "tipsSeen" = 3;
