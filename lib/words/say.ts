// Turns a message code with its parameters into a sentence.
import type { Message } from '../result';
import { EN } from './en';

const sentences: ReadonlyMap<string, string> = new Map(Object.entries(EN));

/** The sentence of a code, or of its longest dotted prefix that has one; undefined when there is none. */
function sentenceOf(code: string): string | undefined {
  for (let rest = code; rest; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.')))) {
    const sentence = sentences.get(rest);
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}

/** The message as an English sentence, `{name}` replaced by its parameter. An unknown code is shown as it is. */
export function say(message: Message): string {
  const sentence = sentenceOf(message.code) ?? message.code;
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = message.params && Object.hasOwn(message.params, name) ? message.params[name] : undefined;
    return value === undefined ? hole : String(value);
  });
}
