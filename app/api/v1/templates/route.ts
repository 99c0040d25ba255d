// GET /api/v1/templates
import { endpoints } from '@/lib/server/api/endpoint';
import { list } from '@/lib/server/api/list';

export const { GET, POST, PUT, PATCH, DELETE } = endpoints('/templates', { GET: list });
