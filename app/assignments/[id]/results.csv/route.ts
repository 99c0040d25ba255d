// The results of an assignment as a CSV file, for those who teach its class.
import { notFound } from 'next/navigation';
import { exportResults } from '@/lib/server/assignments/export-results';
import { requireViewer } from '@/lib/server/auth/viewer';

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const viewer = await requireViewer(`/assignments/${encodeURIComponent(id)}`);
  const file = await exportResults(viewer, id);
  if (!file) notFound();
  return new Response(file.text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'private, no-store',
    },
  });
}
