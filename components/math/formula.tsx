// An expression of the grammar, set as a formula on the server. What cannot be read is shown as it was typed.
import { type ParseScope, parse } from '@/lib/math/parse';
import { printTex } from '@/lib/math/print-tex';
import { Tex } from './tex';

export function Formula({ text, scope, display }: { text: string; scope: ParseScope; display?: boolean }) {
  const read = parse(text, scope);
  if (!read.ok) return <code>{text}</code>;
  return <Tex tex={printTex(read.value.expression)} display={display} />;
}
