// A zod issue as a message: a schema names its own codes; what it leaves to zod gets a general one.
import 'server-only';
import type { z } from 'zod';
import type { Message } from '@/lib/result';
import { SENTENCES } from '@/lib/words/sentences';

export function fieldMessage(issue: z.core.$ZodIssue): Message {
  if (Object.hasOwn(SENTENCES.en, issue.message)) return { code: issue.message };
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'field-too-long', params: { max: Number(issue.maximum) } }
        : { code: 'field-at-most', params: { max: String(issue.maximum) } };
    case 'too_small':
      if (issue.origin === 'number') return { code: 'field-at-least', params: { min: String(issue.minimum) } };
      return { code: issue.origin === 'string' && Number(issue.minimum) > 1 ? 'field-too-short' : 'field-required' };
    case 'invalid_value':
      return { code: 'field-choose' };
    case 'invalid_type':
      return { code: issue.expected === 'number' ? 'field-number' : 'field-required' };
    default:
      return { code: 'field-invalid' };
  }
}

/** One sentence a field, the first that is wrong with it; nested fields are named `a.b`. */
export function fieldMessages(error: z.ZodError): ReadonlyMap<string, Message> {
  const messages = new Map<string, Message>();
  for (const issue of error.issues) {
    const name = issue.path.map(String).join('.');
    if (!messages.has(name)) messages.set(name, fieldMessage(issue));
  }
  return messages;
}
