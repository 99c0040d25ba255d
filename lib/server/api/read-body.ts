// Reads a JSON body, up to a limit, and checks it against a schema.
import 'server-only';
import type { z } from 'zod';
import { err, ok, type Result } from '@/lib/result';
import { fieldMessage } from '../form/field-message';
import { jsonPointer } from './json-pointer';
import { type Fault, fault } from './problem-document';

/** Bytes of a whole body. */
export const MAX_BODY = 64 * 1024;

/** Undefined when there is more than the limit: the rest is not read. */
async function readBytes(request: Request): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY) return undefined;
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > MAX_BODY) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks);
}

function parseJson(bytes: Uint8Array): Result<unknown, undefined> {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return err(undefined);
  }
}

/** 413 for too much, 400 for what is not JSON in UTF-8, 422 with a pointer to each thing that is wrong. */
export async function readBody<S extends z.ZodType>(request: Request, schema: S): Promise<Result<z.output<S>, Fault>> {
  const bytes = await readBytes(request);
  if (bytes === undefined) return err(fault(413, 'body-too-large', { max: MAX_BODY }));
  const json = parseJson(bytes);
  if (!json.ok) return err(fault(400, 'body-not-json'));
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return ok(parsed.data);
  const errors = parsed.error.issues.flatMap((issue) => {
    const detail = issue.code === 'unrecognized_keys' ? { code: 'unknown-field' } : fieldMessage(issue);
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    return names.map((name) => ({
      pointer: jsonPointer([...issue.path, ...(name === undefined ? [] : [name])]),
      detail,
    }));
  });
  return err({ ...fault(422, 'body-invalid'), errors });
}
