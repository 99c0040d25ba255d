-- AlterTable
ALTER TABLE "User" ADD COLUMN     "plainAnswers" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "shortcuts" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "visualEditor" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ProblemReport" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "problemId" TEXT NOT NULL,
    "templateId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "seed" INTEGER NOT NULL,
    "answers" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "ProblemReport_pkey" PRIMARY KEY ("learnerId","id")
);

-- CreateIndex
CREATE INDEX "ProblemReport_learnerId_problemId_idx" ON "ProblemReport"("learnerId", "problemId");

-- CreateIndex
CREATE INDEX "ProblemReport_templateId_version_idx" ON "ProblemReport"("templateId", "version");

-- CreateIndex
CREATE INDEX "ProblemReport_closedAt_createdAt_idx" ON "ProblemReport"("closedAt", "createdAt");

-- AddForeignKey
ALTER TABLE "ProblemReport" ADD CONSTRAINT "ProblemReport_learnerId_problemId_fkey" FOREIGN KEY ("learnerId", "problemId") REFERENCES "Problem"("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProblemReport" ADD CONSTRAINT "ProblemReport_templateId_version_fkey" FOREIGN KEY ("templateId", "version") REFERENCES "TemplateVersion"("templateId", "version") ON DELETE CASCADE ON UPDATE CASCADE;
