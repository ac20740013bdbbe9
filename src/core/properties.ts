/** Properties of a feature: JSON nodes to checked values. */
import type { Report } from './issues.ts';
import type { JsonNode } from './json/jsonNode.ts';
import { entriesOf, plainValue, pointerOf, spanOf, startOf } from './jsonTree.ts';
import { BOUNDARY_VALUES } from './model.ts';
import { didYouMean } from './nearest.ts';
import { FIXED_KEYS, isFeatureKey } from './propertyKeys.ts';
import { featureProperties, type FeatureProperties } from './schema.ts';
import { checkSchema, type Located } from './schemaIssues.ts';
import { checkText, quote } from './unsafeText.ts';

/** Values of an object by key, null left out: QGIS writes null for every column that a feature does not fill. */
export type Scalars = Record<string, unknown>;

/** Keys that stand with another one: a fact with its source, a translation with its English words. */
export const PAIRS: {
  fact: RegExp;
  needs: (key: string) => string;
  what: 'missing-source' | 'missing-property';
}[] = [
  {
    fact: /^(?:area_km2|length_km|status|administered_by)$/,
    needs: (key) => `${key}:source`,
    what: 'missing-source',
  },
  { fact: /^claim:[^:]+$/, needs: (key) => `${key}:source`, what: 'missing-source' },
  { fact: /^description:(?:en|ja|ru)$/, needs: () => 'description:source', what: 'missing-source' },
  { fact: /^description:(?:ja|ru)$/, needs: () => 'description:en', what: 'missing-property' },
  {
    fact: /^(?:administered_by|claim:[^:]+):(?:ja|ru|source)$/,
    needs: (key) => key.slice(0, key.lastIndexOf(':')),
    what: 'missing-property',
  },
];

/** The plain values of an object. The result has no prototype, so `__proto__` is a key like any other. */
export function readScalars(report: Report, node: JsonNode): Scalars {
  const values = Object.create(null) as Scalars;
  for (const [name, { value }] of entriesOf(report, node)) {
    if (value.type !== 'null') values[name] = plainValue(value);
  }
  return values;
}

/** Where the keys and values of an object stand. */
export function locateIn(node: JsonNode): Located {
  const find = (path: readonly PropertyKey[]) =>
    node.children?.find((property) => property.children?.[0]?.value === path.at(-1))?.children ?? [];
  const spanOrStart = (found: JsonNode | undefined) => (found ? spanOf(found) : startOf(node));
  return {
    key: (path) => spanOrStart(find(path)[0]),
    value: (path) => spanOrStart(find(path)[1]),
  };
}

/** Checks the properties of a feature. Null where a fault leaves them unusable. */
export function readProperties(report: Report, node: JsonNode, feature: string): FeatureProperties | null {
  const values = readScalars(report, node);
  const located = locateIn(node);
  for (const key of Object.keys(values)) checkKey(report, key, values, located, feature);
  checkTexts(report, node, feature);
  const wrong = Object.keys(values).filter(
    (key) => !checkBoundaryValue(report, key, values, located, feature),
  );
  const properties = checkSchema(report, featureProperties, values, located, feature);
  return wrong.length > 0 ? null : properties;
}

function checkBoundaryValue(
  report: Report,
  key: string,
  values: Scalars,
  located: Located,
  feature: string,
): boolean {
  const value = values[key];
  if (!key.startsWith('viewpoint:') || BOUNDARY_VALUES.some((known) => known === value)) return true;
  const cure = `Use one of: ${BOUNDARY_VALUES.join(', ')}.`;
  // An object of a file has no prototype, and so no text of its own.
  const found = typeof value === 'string' ? value : JSON.stringify(value);
  const cause = `${quote(found)} is not a value of "${key}".${didYouMean(found, BOUNDARY_VALUES)}`;
  report.add('unknown-boundary-value', located.value([key]), cause, { feature, cure });
  return false;
}

/** A text without its language is the most usual of all slips. */
function hintFor(key: string): string {
  const inEnglish = `${key}:en`;
  return isFeatureKey(inEnglish) ? ` Did you mean "${inEnglish}"?` : didYouMean(key, FIXED_KEYS);
}

function checkKey(report: Report, key: string, values: Scalars, located: Located, feature: string): void {
  const span = located.key([key]);
  if (!isFeatureKey(key)) {
    report.add('unknown-key', span, () => `Nothing reads the key ${quote(key)}.${hintFor(key)}`, {
      feature,
    });
  }
  for (const { fact, needs, what } of PAIRS) {
    const needed = needs(key);
    if (!fact.test(key) || values[needed] !== undefined) continue;
    report.add(what, span, `"${key}" stands without "${needed}".`, { feature });
  }
}

/** Notes dangerous text in the keys and values of an object. */
export function checkTexts(report: Report, node: JsonNode, feature?: string): void {
  for (const child of (node.children ?? []).flatMap((property) => property.children ?? [])) {
    if (typeof child.value !== 'string') continue;
    checkText(report, child.value, spanOf(child), { pointer: pointerOf(child), ...(feature && { feature }) });
  }
}
