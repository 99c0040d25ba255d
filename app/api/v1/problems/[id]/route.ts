// GET /api/v1/problems/{id}
import { endpoints } from '@/lib/server/api/endpoint';
import { show } from '@/lib/server/api/show';

export const { GET, POST, PUT, PATCH, DELETE } = endpoints('/problems/{id}', { GET: show });
