// Numbers for Prometheus; with METRICS_TOKEN set, only for whoever shows it.
import { env } from '@/lib/server/env';
import { metrics } from '@/lib/server/metrics';
import { sameText } from '@/lib/server/same-text';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const { METRICS_TOKEN: token } = env();
  if (token !== undefined && !sameText(request.headers.get('authorization') ?? '', `Bearer ${token}`)) {
    return new Response('A token is needed.\n', { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } });
  }
  const { registry } = metrics();
  return new Response(await registry.metrics(), {
    headers: { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' },
  });
}
