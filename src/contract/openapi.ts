// The OpenAPI 3.1 document, made from the route table, so that it cannot say anything else than what is served.
// Kept apart from what clients import: only the service asks for it.
import * as z from 'zod/mini';
import type { ProblemName } from './problem-names.ts';
import { PROBLEMS, problemSchema } from './problems.ts';
import { type Route, routes } from './routes.ts';

type Json = Record<string, unknown>;

/** The whole document as a JSON value. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const route of Object.values<Route>(routes)) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Satellite stance tracker', version: '1.0.0', license: { name: 'MIT', identifier: 'MIT' } },
    paths,
    components: { schemas: { Problem: schemaOf(problemSchema, 'output') } },
  };
}

function operationOf(route: Route): Json {
  return {
    operationId: route.name,
    summary: route.summary,
    parameters: [...pathParameters(route), ...queryParameters(route), ...headerParameters(route)],
    ...(route.body && { requestBody: { content: bodyOf(route.body, route.alsoTakes) } }),
    responses: { [route.answer.status]: answerOf(route), ...problemsOf(route.problems) },
  };
}

function bodyOf(schema: z.ZodMiniType, alsoTakes: string | undefined): Json {
  return {
    'application/json': { schema: schemaOf(schema, 'input') },
    ...(alsoTakes !== undefined && { [alsoTakes]: { schema: { type: 'string' } } }),
  };
}

function answerOf({ answer, summary }: Route): Json {
  if (answer.status === 204) return { description: summary };
  const schema = answer.schema === null ? { type: 'string' } : schemaOf(answer.schema, 'output');
  return { description: summary, content: { [answer.type]: { schema } } };
}

function problemsOf(names: readonly ProblemName[]): Json {
  const byStatus = Object.groupBy(names, (name) => PROBLEMS[name].status);
  const entries = Object.entries(byStatus).map(([status, some]) => [
    status,
    {
      description: [...new Set(some)].join(', '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]);
  return Object.fromEntries(entries);
}

function pathParameters({ path }: Route): Json[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '');
  return names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

function queryParameters({ query }: Route): Json[] {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
}

function headerParameters({ name, method, path }: Route): Json[] {
  const header = name === 'create' ? 'Idempotency-Key' : /\{id\}/.test(path) && method !== 'GET' ? 'If-Match' : null;
  return header === null ? [] : [{ name: header, in: 'header', required: true, schema: { type: 'string' } }];
}

function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
