// GET /api/v1/progress
import { endpoints } from '@/lib/server/api/endpoint';
import { reportProgress } from '@/lib/server/api/report-progress';

export const { GET, POST, PUT, PATCH, DELETE } = endpoints('/progress', { GET: reportProgress });
