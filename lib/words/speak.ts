// Turns a message code with its parameters into a sentence of a given table. A browser gets the table it needs as data.
import type { Message } from '../result';

/** From message code to sentence; `{name}` is a parameter. */
export type Sentences = Readonly<Record<string, string>>;

/** The sentence of a code, or of its longest dotted prefix that has one; undefined when there is none. */
function sentenceOf(sentences: Sentences, code: string): string | undefined {
  for (let rest = code; rest; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.')))) {
    if (Object.hasOwn(sentences, rest)) return sentences[rest];
  }
  return undefined;
}

/** The message as a sentence, `{name}` replaced by its parameter. An unknown code is shown as it is. */
export function speak(sentences: Sentences, message: Message): string {
  const sentence = sentenceOf(sentences, message.code) ?? message.code;
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = message.params && Object.hasOwn(message.params, name) ? message.params[name] : undefined;
    return value === undefined ? hole : String(value);
  });
}
