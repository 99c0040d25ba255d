// The API's root: there is nothing here; the description is at /api/v1/openapi.json.
import { nowhere } from '@/lib/server/api/endpoint';

export { nowhere as DELETE, nowhere as GET, nowhere as PATCH, nowhere as POST, nowhere as PUT };
