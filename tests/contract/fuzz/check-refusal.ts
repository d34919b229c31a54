// A refusal must be a problem of the contract, of its route, and point at something that is in the body or could be.
import * as z from 'zod/mini';
import { problemName } from '../../../src/contract/problem-names.ts';
import { type Problem, PROBLEMS, problemSchema } from '../../../src/contract/problems.ts';
import { routes } from '../../../src/contract/routes.ts';
import type { Attempt } from './any-attempt.ts';

/** The longest piece of text that a refusal may repeat (api.md, "Problems"). */
const MAX_ECHO = 120;

const body = z.toJSONSchema(routes.create.body, { unrepresentable: 'any' });
/** What an object that is sent may have; an import sends bodies. */
const schemas: Record<Attempt['route'], unknown> = {
  create: body,
  edit: z.toJSONSchema(routes.edit.body, { unrepresentable: 'any' }),
  import: body,
};

/** What is wrong with a refusal of an attempt; `sent` is the value of its body, undefined where that is no JSON. */
export async function faultsOfRefusal(answer: Response, route: Attempt['route'], sent: unknown): Promise<string[]> {
  const text = await answer.text();
  if (answer.status >= 500) return [`status ${answer.status}: ${text}`];
  if (answer.headers.get('content-type') !== 'application/problem+json') return ['it is no problem+json'];
  const read = problemSchema.safeParse(JSON.parse(text));
  return read.success ? faultsOfProblem(read.data, answer.status, route, sent) : [`it is no problem: ${text}`];
}

function faultsOfProblem(problem: Problem, status: number, route: Attempt['route'], sent: unknown): string[] {
  const name = problemName(problem.type);
  if (name === null) return [`unknown problem ${problem.type}`];
  const faults: string[] = [];
  if (PROBLEMS[name].status !== status || problem.status !== status) faults.push(`${name} with status ${status}`);
  if (problem.title !== PROBLEMS[name].title) faults.push(`${name} with another title`);
  if (!routes[route].problems.some((known) => known === name)) faults.push(`${route} does not announce ${name}`);
  if (name === 'validation' && !problem.errors?.length) faults.push('validation without errors');
  for (const { pointer } of problem.errors ?? [])
    if (!isPlace(pointer, sent, schemas[route])) faults.push(`no place ${pointer}`);
  for (const { line, errors } of problem.report?.results ?? []) {
    const item: unknown = Array.isArray(sent) ? sent[line - 1] : undefined;
    for (const { column } of errors)
      if (!isPlace(column && `/${column}`, item, schemas[route])) faults.push(`no column ${column}`);
  }
  if (stringsIn(problem).some((text) => text.length > MAX_ECHO))
    faults.push(`more than ${MAX_ECHO} characters of input`);
  return faults;
}

/** Whether a pointer (RFC 6901) leads somewhere in the value, or in the schema of a body. */
function isPlace(pointer: string, value: unknown, schema: unknown): boolean {
  if (pointer === '') return true;
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return false;
  const keys = pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return isIn(value, keys) || isInSchema(schema, keys);
}

function isIn(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
  return isIn(Object.getOwnPropertyDescriptor(value, key)?.value, rest);
}

function isInSchema(node: unknown, keys: readonly string[]): boolean {
  const [key, ...rest] = keys;
  if (typeof node !== 'object' || node === null) return false;
  if (key === undefined) return true;
  const { properties, items, anyOf } = Object.fromEntries<unknown>(Object.entries(node));
  if (Array.isArray(anyOf) && anyOf.some((choice) => isInSchema(choice, keys))) return true;
  if (items !== undefined && /^\d+$/.test(key)) return isInSchema(items, rest);
  if (typeof properties !== 'object' || properties === null || !Object.hasOwn(properties, key)) return false;
  return isInSchema(Object.getOwnPropertyDescriptor(properties, key)?.value, rest);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
