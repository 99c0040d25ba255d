// The OpenAPI 3.1 description of the public API, made from the schemas that check it.
import 'server-only';
import { z } from 'zod';
import { type ErrorStatus, STATUSES } from './problem-document';
import * as schemas from './schemas';

const NAMES = {
  NewProblem: schemas.newProblem,
  NewAttempt: schemas.newAttempt,
  Problem: schemas.problem,
  Attempt: schemas.attempt,
  Templates: schemas.templates,
  Progress: schemas.progress,
  ProblemDetails: schemas.problemDetails,
} as const;

type Name = keyof typeof NAMES;

const toSchema = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { target: 'draft-2020-12', io });
  return json;
};

const content = (name: Name, type = 'application/json') => ({
  [type]: { schema: { $ref: `#/components/schemas/${name}` } },
});

const RETRY = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } };

const errors = (...statuses: ErrorStatus[]) =>
  Object.fromEntries(
    [...statuses, 429 as const, 500 as const, 503 as const].map((status) => [
      String(status),
      {
        description: STATUSES[status],
        content: content('ProblemDetails', 'application/problem+json'),
        ...((status === 429 || status === 503) && { headers: RETRY }),
      },
    ]),
  );

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'A fresh text for each attempt. The same key and body again returns the same attempt and stores nothing.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

const paths = {
  '/api/v1/templates': {
    get: {
      operationId: 'listTemplates',
      summary: 'The templates one can practise.',
      responses: { 200: { description: 'In the catalogue’s order.', content: content('Templates') }, ...errors(401) },
    },
  },
  '/api/v1/problems': {
    post: {
      operationId: 'startProblem',
      summary: 'Draws a problem.',
      requestBody: { required: true, content: content('NewProblem') },
      responses: {
        201: {
          description: 'The problem, at the address in `Location`.',
          headers: { Location: { schema: { type: 'string' } } },
          content: content('Problem'),
        },
        ...errors(400, 401, 403, 404, 413, 422),
      },
    },
  },
  '/api/v1/problems/{id}': {
    get: {
      operationId: 'showProblem',
      summary: 'One of your own problems.',
      parameters: [id],
      responses: { 200: { description: 'The problem.', content: content('Problem') }, ...errors(401, 404) },
    },
  },
  '/api/v1/problems/{id}/attempts': {
    post: {
      operationId: 'submitAnswers',
      summary: 'Submits answers and returns the verdicts.',
      parameters: [id, idempotencyKey],
      requestBody: { required: true, content: content('NewAttempt') },
      responses: {
        200: { description: 'The attempt.', content: content('Attempt') },
        ...errors(400, 401, 404, 409, 413, 422),
      },
    },
  },
  '/api/v1/progress': {
    get: {
      operationId: 'showProgress',
      summary: 'Your own progress.',
      parameters: [{ name: 'before', in: 'query', required: false, schema: { type: 'string' } }],
      responses: { 200: { description: 'Your progress.', content: content('Progress') }, ...errors(401) },
    },
  },
  '/api/v1/openapi.json': {
    get: {
      operationId: 'describe',
      summary: 'This description.',
      security: [],
      responses: {
        200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
      },
    },
  },
};

export function openApi(version: string) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Chainwise',
      version,
      description:
        'Draw a problem, submit answers, see progress. Every error is a problem document (RFC 9457). Sentences come in the language of `Accept-Language`, else of the token’s owner.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'Made in the settings.' } },
      schemas: Object.fromEntries(
        Object.entries(NAMES).map(([name, schema]) => [
          name,
          toSchema(schema, name.startsWith('New') ? 'input' : 'output'),
        ]),
      ),
    },
  };
}
