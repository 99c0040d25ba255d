// The results of an assignment as a CSV file.
import 'server-only';
import Papa from 'papaparse';
import type { Viewer } from '@/lib/access/viewer';
import { resultsTable } from '@/lib/classes/results-table';
import { recordEvent } from '../audit';
import { database } from '../database';
import { loadResults } from './load-results';

export interface CsvFile {
  /** ASCII, without path. */
  readonly name: string;
  readonly text: string;
}

/** Spreadsheets take UTF-8 for what it is only when the file says so. */
const BOM = '\uFEFF';

const fileName = (title: string): string =>
  `${
    title
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .toLowerCase()
      .slice(0, 60) || 'assignment'
  }-results.csv`;

/** Null when it is not there or not the viewer's to see. A cell that a spreadsheet would run as a formula is made text. */
export async function exportResults(viewer: Viewer, assignmentId: string): Promise<CsvFile | null> {
  const results = await loadResults(viewer, assignmentId);
  if (!results) return null;
  await recordEvent(database(), {
    actorId: viewer.id,
    action: 'results.exported',
    subject: 'assignment',
    subjectId: assignmentId,
  });
  const rows = resultsTable(results.titles, results.gradebook).map((row) => [...row]);
  return { name: fileName(results.title), text: BOM + Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' }) };
}
