-- CreateTable
CREATE TABLE "LabPrediction" (
    "learnerId" TEXT NOT NULL,
    "experiment" TEXT NOT NULL,
    "flow" TEXT NOT NULL,
    "power" INTEGER NOT NULL,
    "correct" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LabPrediction_pkey" PRIMARY KEY ("learnerId","experiment")
);

-- CreateIndex
CREATE INDEX "LabPrediction_learnerId_createdAt_idx" ON "LabPrediction"("learnerId", "createdAt");

-- AddForeignKey
ALTER TABLE "LabPrediction" ADD CONSTRAINT "LabPrediction_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
