// The schema, held to a file record by record: one bad file of many records must not exhaust the stack.
import type * as z from 'zod/mini';
import { datasetSchema } from './dataset';
import { definition } from './fields';
import { problemsOf } from './issues';
import type { Problem } from './problem';

type Issue = z.core.$ZodIssue;

/** The schema of a record, by the list that it stands in. */
const ROWS = new Map(
  Object.entries(datasetSchema.shape).flatMap(([field, schema]) => {
    const { element } = definition(schema);
    return element ? [[field, element as z.ZodMiniType] as const] : [];
  }),
);

/** Problems of the shape; where there are none, the file is a Dataset as it stands: nothing is unknown, filled in or changed. */
export function checkShape(file: Record<string, unknown>): Problem[] {
  const lists = [...ROWS.keys()].filter((field) => Array.isArray(file[field]));
  const issues = issuesOf(datasetSchema, shell(file, lists), []).filter((issue) => !isInside(issue, lists));
  for (const field of lists) {
    (file[field] as unknown[]).forEach((row, i) => {
      for (const issue of issuesOf(ROWS.get(field)!, row, [field, i])) issues.push(issue);
    });
  }
  return problemsOf(issues, file);
}

/** The file with at most one record a list: enough to see whether a list is there and not empty. */
function shell(file: Record<string, unknown>, lists: readonly string[]): Record<string, unknown> {
  return {
    ...file,
    ...Object.fromEntries(lists.map((field) => [field, (file[field] as unknown[]).slice(0, 1)])),
  };
}

function isInside(issue: Issue, lists: readonly string[]): boolean {
  return issue.path.length > 1 && lists.includes(String(issue.path[0]));
}

function issuesOf(schema: z.ZodMiniType, value: unknown, before: PropertyKey[]): Issue[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map((issue) => ({ ...issue, path: [...before, ...issue.path] }));
}
