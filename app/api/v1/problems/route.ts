// POST /api/v1/problems
import { endpoints } from '@/lib/server/api/endpoint';
import { start } from '@/lib/server/api/start';

export const { GET, POST, PUT, PATCH, DELETE } = endpoints('/problems', { POST: start });
