// docs/template.schema.json is made from the schema that reads documents; `npm run write-docs` writes it. Editors complete and check by it.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { templateSchema } from '@/lib/problems/template';

describe('docs/template.schema.json', () => {
  it('is up to date', async () => {
    const schema = { title: 'Chainwise template', ...z.toJSONSchema(templateSchema, { io: 'input', reused: 'ref' }) };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../docs/template.schema.json');
  });
});
