/** Checks across the files: every id that something points at exists, and none exists twice. */
import type { ArticleFile } from './article.ts';
import type { FeatureFile } from './geojson.ts';
import type { ReadFiles } from './dataFiles.ts';
import { createReport, type Issue } from './issues.ts';
import { memberOf, spanOf } from './jsonTree.ts';
import type { LedgerFile } from './ledger.ts';
import type { BasemapLabel } from './model.ts';
import { didYouMean } from './nearest.ts';
import { SETTINGS_FILE } from './paths.ts';
import type { SettingsFile } from './settings.ts';
import { quote } from './unsafeText.ts';

/** Notes mentions of features that do not exist; those of an alias are told its present id. */
export function checkMentions(
  file: ArticleFile,
  known: ReadonlySet<string>,
  ledger: LedgerFile | null,
): Issue[] {
  const report = createReport(file.file, file.text);
  for (const { id, span } of file.mentions) {
    if (known.has(id)) continue;
    const present = ledger?.aliases.get(`features/${id}`)?.target.replace(/^features\//, '');
    const hint = () => (present === undefined ? didYouMean(id, known) : ` Its id is "${present}" now.`);
    report.add('unknown-feature', span, () => `There is no feature ${quote(id)}.${hint()}`);
  }
  return report.issues();
}

/** Notes ids in the list of `atlas.yaml` that no feature has. */
export function checkOrder({ text, order, located }: SettingsFile, known: ReadonlySet<string>): Issue[] {
  const report = createReport(SETTINGS_FILE, text);
  order.forEach((id, index) => {
    if (known.has(id) || !located) return;
    const cause = () => `There is no feature ${quote(id)}.${didYouMean(id, known)}`;
    report.add('unknown-feature', located.value(['features', index]), cause);
  });
  return report.issues();
}

/** Notes places in the list of `atlas.yaml` that the basemap does not have; null while its file cannot be read. */
export function checkBearings(
  { text, bearings, located }: SettingsFile,
  places: BasemapLabel[] | null,
): Issue[] {
  const report = createReport(SETTINGS_FILE, text);
  const known = new Set(places?.map(({ id }) => id));
  bearings.forEach((id, index) => {
    if (!places || known.has(id) || !located) return;
    const cause = () => `The basemap has no place ${quote(id)}.${didYouMean(id, known)}`;
    report.add('unknown-place', located.value(['bearings', index]), cause);
  });
  return report.issues();
}

/** Notes files that claim an id that another file has. */
export function checkUnique(files: FeatureFile[]): Issue[] {
  const owners = new Map(files.map(({ id, file }) => [id, file]));
  return files.flatMap(({ file, text, id, root }) => {
    const node = memberOf(root, 'id');
    const written: unknown = node?.value;
    const owner = typeof written === 'string' && written !== id ? owners.get(written) : undefined;
    if (!node || owner === undefined) return [];
    const report = createReport(file, text);
    report.add('duplicate-id', spanOf(node), `${quote(String(written))} is the id of ${owner}.`);
    return report.issues();
  });
}

/** Ids of all features: those that were read, and those whose file is there. */
export function featureIds({ features, unread }: ReadFiles): Set<string> {
  const others = unread.map((path) => entryOf(path)).filter((entry) => entry.startsWith('features/'));
  return new Set([
    ...features.map(({ id }) => id),
    ...others.map((entry) => entry.slice('features/'.length)),
  ]);
}

/** Every id that exists, as the ledger writes it. */
export function presentIds(read: ReadFiles): Set<string> {
  const { articles, lessons, unread } = read;
  const passages = articles.flatMap(({ id, headings }) =>
    [...(headings?.keys() ?? [])].map((passage) => `articles/${id}/${passage}`),
  );
  return new Set([
    ...[...featureIds(read)].map((id) => `features/${id}`),
    ...articles.map(({ id }) => `articles/${id}`),
    ...lessons.map(({ id }) => `lessons/${id}`),
    ...unread.map((path) => entryOf(path)).filter((entry) => /^(?:articles|lessons)\/[^/]+$/.test(entry)),
    ...passages,
  ]);
}

/** The beginnings of ids whose file could not be read, so that nobody can say whether they exist. */
export function unreadIds({ articles, unread }: ReadFiles): string[] {
  const unclear = articles.filter(({ headings }) => headings === null).map(({ id }) => `articles/${id}/`);
  const entries = unread.map((path) => entryOf(path)).filter((entry) => entry.startsWith('articles/'));
  return [...unclear, ...entries.map((entry) => `${entry}/`)];
}

/** `features/x.geojson` -> `features/x`, as the ledger writes it. */
function entryOf(path: string): string {
  return path.replace(/\.(?:geojson|md)$/, '');
}
