-- CreateEnum
CREATE TYPE "RoundKind" AS ENUM ('practice', 'placement');

-- AlterEnum
ALTER TYPE "ProblemPurpose" ADD VALUE 'placement';

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "progressFold" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "reviewCap" INTEGER NOT NULL DEFAULT 20;

-- AlterTable
ALTER TABLE "Problem" ADD COLUMN     "fresh" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "reason" JSONB,
ADD COLUMN     "roundId" TEXT;

-- AlterTable
ALTER TABLE "SkillState" ADD COLUMN     "difficulty" DOUBLE PRECISION,
ADD COLUMN     "dueAt" TIMESTAMP(3),
ADD COLUMN     "lapses" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "placedAt" TIMESTAMP(3),
ADD COLUMN     "reps" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "reviewedAt" TIMESTAMP(3),
ADD COLUMN     "stability" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "DailyActivity" ADD COLUMN     "reviews" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "SkillWeek" (
    "learnerId" TEXT NOT NULL,
    "week" DATE NOT NULL,
    "skill" TEXT NOT NULL,
    "mastery" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "SkillWeek_pkey" PRIMARY KEY ("learnerId","week","skill")
);

-- CreateTable
CREATE TABLE "Round" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" "RoundKind" NOT NULL DEFAULT 'practice',
    "problems" INTEGER,
    "minutes" INTEGER,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endsAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "Round_pkey" PRIMARY KEY ("learnerId","id")
);

-- CreateIndex
CREATE INDEX "Round_learnerId_startedAt_idx" ON "Round"("learnerId", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Problem_learnerId_roundId_position_key" ON "Problem"("learnerId", "roundId", "position");

-- AddForeignKey
ALTER TABLE "Problem" ADD CONSTRAINT "Problem_learnerId_roundId_fkey" FOREIGN KEY ("learnerId", "roundId") REFERENCES "Round"("learnerId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillWeek" ADD CONSTRAINT "SkillWeek_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
