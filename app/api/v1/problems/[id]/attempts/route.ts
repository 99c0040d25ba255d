// POST /api/v1/problems/{id}/attempts
import { endpoints } from '@/lib/server/api/endpoint';
import { submit } from '@/lib/server/api/submit';

export const { GET, POST, PUT, PATCH, DELETE } = endpoints('/problems/{id}/attempts', { POST: submit });
