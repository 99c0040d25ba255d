// GET /api/v1/openapi.json: the description of the public API, for anyone.

import { endpoints } from '@/lib/server/api/endpoint';
import { openApi } from '@/lib/server/api/openapi';
import packageFile from '@/package.json' with { type: 'json' };

export const { POST, PUT, PATCH, DELETE } = endpoints('/openapi.json', {});

export const GET = (): Response => Response.json(openApi(packageFile.version));
