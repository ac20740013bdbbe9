/** Turns what zod finds into issues with a place in the text. */
import { z } from './zod.ts';
import { ISSUE_CODES, type IssueCode } from './issueCodes.ts';
import type { Report, Span } from './issues.ts';
import { didYouMean } from './nearest.ts';
import { quote } from './unsafeText.ts';

/** Keys and indexes that lead to a value. */
export type DataPath = readonly PropertyKey[];

/** A text whose values can be found by their path: `key` gives the place of the key, `value` that of the value. */
export interface Located {
  key(path: DataPath): Span;
  value(path: DataPath): Span;
}

type ZodIssue = z.core.$ZodIssue;

/** Codes of wrong choices, by the key that holds the choice. */
const CHOICE_CODES: Record<string, IssueCode> = {
  kind: 'unknown-kind',
  status: 'unknown-status',
  certainty: 'unknown-certainty',
};

/** Checks a value that came from a text. Null, with the reasons in the report, where it breaks the schema. */
export function checkSchema<T extends z.ZodType>(
  report: Report,
  schema: T,
  value: unknown,
  located: Located,
  feature?: string,
): z.infer<T> | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const about = feature === undefined ? {} : { feature };
  let isUsable = true;
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') reportUnknownKeys(report, schema, issue, located);
    else isUsable = false;
    if (issue.code !== 'unrecognized_keys') reportIssue(report, issue, value, located, about);
  }
  return isUsable ? withoutUnknownKeys(schema, value, result.error.issues) : null;
}

function reportIssue(
  report: Report,
  issue: ZodIssue,
  value: unknown,
  located: Located,
  about: { feature?: string },
): void {
  const name = issue.path.join('.');
  const found = valueAt(value, issue.path);
  if (found === undefined) {
    report.add('missing-property', located.key(issue.path), `"${name}" is missing.`, about);
    return;
  }
  const code = codeOf(issue);
  const shown = typeof found === 'string' ? quote(found) : JSON.stringify(found).slice(0, 60);
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    const cause = `${shown} is not a value of "${name}".${didYouMean(typeof found === 'string' ? found : shown, choices)}`;
    report.add(code, located.value(issue.path), cause, {
      ...about,
      cure: `Use one of: ${choices.join(', ')}.`,
    });
    return;
  }
  const reason = isCode(issue.message)
    ? ISSUE_CODES[code].cause
    : issue.message.replace(/^Invalid input: /, '');
  report.add(code, located.value(issue.path), `"${name}" is ${shown}: ${reason.replace(/\.$/, '')}.`, about);
}

function codeOf(issue: ZodIssue): IssueCode {
  if (isCode(issue.message)) return issue.message;
  if (issue.code !== 'invalid_value') return 'bad-value';
  return CHOICE_CODES[String(issue.path.at(-1))] ?? 'bad-value';
}

function isCode(message: string): message is IssueCode {
  return Object.hasOwn(ISSUE_CODES, message);
}

function reportUnknownKeys(report: Report, schema: z.ZodType, issue: ZodIssue, located: Located): void {
  if (issue.code !== 'unrecognized_keys') return;
  const known = keysAt(schema, issue.path);
  for (const key of issue.keys) {
    const path = [...issue.path, key];
    report.add(
      'unknown-key',
      located.key(path),
      () => `Nothing reads the key ${quote(key)}.${didYouMean(key, known)}`,
    );
  }
}

/** Unknown keys are only worth a warning, so the value is read once more without them. */
function withoutUnknownKeys<T extends z.ZodType>(
  schema: T,
  value: unknown,
  issues: ZodIssue[],
): z.infer<T> | null {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    const holder = valueAt(copy, issue.path);
    if (issue.code !== 'unrecognized_keys' || typeof holder !== 'object' || holder === null) continue;
    for (const key of issue.keys) Reflect.deleteProperty(holder, key);
  }
  const result = schema.safeParse(copy);
  return result.success ? result.data : null;
}

function valueAt(value: unknown, path: DataPath): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}

/** The keys that an object in the schema has. */
function keysAt(schema: z.core.$ZodType, path: DataPath): string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodExactOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Record<string, z.core.$ZodType> = schema.shape;
  const inner = step === undefined ? undefined : shape[String(step)];
  return inner ? keysAt(inner, rest) : Object.keys(shape);
}
