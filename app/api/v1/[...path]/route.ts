// Every other address under /api/v1: there is nothing, and the answer says so as the API does.
import { nowhere } from '@/lib/server/api/endpoint';

export { nowhere as DELETE, nowhere as GET, nowhere as PATCH, nowhere as POST, nowhere as PUT };
