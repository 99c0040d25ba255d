// Everything we keep about the person who asks, as one JSON file. A POST, because the export itself is recorded.
import { exportData } from '@/lib/server/account/export-data';
import { requireViewer } from '@/lib/server/auth/viewer';

export async function POST(): Promise<Response> {
  const viewer = await requireViewer('/settings');
  const data = await exportData(viewer);
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="chainwise-export.json"',
      'cache-control': 'no-store',
    },
  });
}
