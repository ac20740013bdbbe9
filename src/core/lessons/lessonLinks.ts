/** Checks of lessons and questions against the rest of the atlas. */
import type { ArticleFile } from '../article.ts';
import type { ReadFiles } from '../dataFiles.ts';
import { formatEntry, type Entry } from '../entries.ts';
import { createReport, type Issue, type Report } from '../issues.ts';
import type { LedgerFile } from '../ledger.ts';
import { didYouMean } from '../nearest.ts';
import { quote } from '../unsafeText.ts';
import type { StepLink } from './stepLinks.ts';

/** Notes what lessons and questions point at and the atlas does not have. */
export function checkLessons(read: ReadFiles, features: ReadonlySet<string>): Issue[] {
  const { lessons, questions, settings, ledger } = read;
  const known = knownIds(read, features);
  const viewpoints = settings?.settings?.viewpoints.map(({ id }) => id);
  return [
    ...lessons.flatMap(({ file, text, links, viewpoints: asked }) => {
      const report = createReport(file, text);
      for (const link of links) checkLink(report, link, known, ledger);
      for (const { id, span } of asked) {
        if (!viewpoints || viewpoints.includes(id)) continue;
        const cause = () => `There is no viewpoint ${quote(id)}.${didYouMean(id, viewpoints)}`;
        report.add('unknown-viewpoint', span, cause);
      }
      return report.issues();
    }),
    ...questions.flatMap(({ file, text, id, links }) => {
      const report = createReport(file, text);
      const own = { entry: { kind: 'feature', id } as const, span: { start: 0, end: 0 } };
      for (const link of [own, ...links]) checkLink(report, link, known, ledger);
      return report.issues();
    }),
  ];
}

/** All that a lesson can point at, as the ledger writes it; passages of an article that could not be read are not known. */
interface Known {
  entries: ReadonlySet<string>;
  unread: ReadonlySet<string>;
}

function knownIds({ articles, unread }: ReadFiles, features: ReadonlySet<string>): Known {
  const unreadable = articles.filter(({ headings }) => headings === null).map(({ id }) => `articles/${id}`);
  return {
    entries: new Set([
      ...[...features].map((id) => `features/${id}`),
      ...articles.flatMap((article) => entriesOf(article)),
    ]),
    unread: new Set([...unreadable, ...unread.map((path) => path.replace(/\.\w+$/, ''))]),
  };
}

function entriesOf({ id, headings }: ArticleFile): string[] {
  return [`articles/${id}`, ...[...(headings?.keys() ?? [])].map((passage) => `articles/${id}/${passage}`)];
}

function checkLink(
  report: Report,
  { entry, span }: StepLink,
  { entries, unread }: Known,
  ledger: LedgerFile | null,
): void {
  const written = formatEntry(entry);
  if (entries.has(written) || unread.has(written) || unread.has(articleOf(entry))) return;
  const present = ledger?.aliases.get(written)?.target;
  const hint = () => (present === undefined ? didYouMean(written, entries) : ` It is ${quote(present)} now.`);
  const [code, what] =
    entry.kind === 'feature'
      ? (['unknown-feature', 'feature'] as const)
      : (['unknown-passage', entry.kind] as const);
  report.add(code, span, () => `There is no ${what} ${quote(written)}.${hint()}`);
}

function articleOf(entry: Entry): string {
  return entry.kind === 'passage' ? `articles/${entry.article}` : formatEntry(entry);
}
