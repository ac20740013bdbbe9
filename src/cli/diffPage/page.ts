/** What changed in a data folder as one page that needs nothing else: no script, no other host. */
import { changeTexts, visible } from '../../core/changes/changeTexts.ts';
import type { FileChange } from '../../core/changes/changes.ts';
import { escapeMarkup } from '../../core/markup.ts';
import type { Settings } from '../../core/model.ts';
import { SETTINGS_FILE } from '../../core/paths.ts';
import { plural } from '../../core/plural.ts';
import { readSettingsFile } from '../../core/settings.ts';
import { node, toText, type SvgNode } from '../../svg/nodes.ts';
import { readGround } from '../../svg/changes/ground.ts';
import { entriesOf, section, type Entry } from '../../svg/changes/sections.ts';
import { unbroken } from '../../svg/changes/textNodes.ts';
import type { Base } from '../baseFiles.ts';
import { PAGE_STYLES } from './style.ts';

/** Nothing on the page may be loaded or run, whatever the data says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The text of the page. */
export function diffPage(
  dir: string,
  base: Base,
  after: ReadonlyMap<string, string>,
  changes: readonly FileChange[],
): string {
  const folders = { before: base.files, after };
  const { settings } = readSettingsFile(after.get(SETTINGS_FILE) ?? base.files.get(SETTINGS_FILE) ?? '');
  const entries = entriesOf(changes, folders);
  const drawsMaps = changes.some(({ file }) => file.endsWith('.geojson'));
  const none = { before: new Map<string, string>(), after: new Map<string, string>() };
  const ground = readGround(drawsMaps ? folders : none, settings?.view);
  const title = settings ? `Changes to the data of ${settings.title.en}` : `Changes to the data in ${dir}`;
  const body = [
    head(title, dir, base, changes),
    node('main', { class: 'changes' }, [
      ...(entries.length > 0 ? [summary(entries)] : []),
      ...entries.map((entry) => section(entry, folders, ground)),
    ]),
    ...foot(settings),
  ];
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeMarkup(title)}</title>
<style>${PAGE_STYLES}</style>
</head>
<body>
${body.map((each) => toText(each)).join('\n')}
</body>
</html>
`;
  // A sign that turns the reading direction round could make before and after change places.
  return visible(page, true);
}

function head(title: string, dir: string, base: Base, changes: readonly FileChange[]): SvgNode {
  const { commit, date, revision, subject } = base;
  const said = subject === '' ? '' : `, “${subject}”`;
  const told = changes.length === 0 ? 'Nothing changed.' : `${plural(changes.length, 'file')} changed.`;
  return node('header', {}, [
    node('p', { class: 'kicker' }, ['Geodata · before and now']),
    node('h1', {}, [title]),
    node('p', {}, [
      `${told} Before is ${revision === commit ? '' : `${revision}, `}commit `,
      node('code', {}, [commit.slice(0, 10)]),
      ` of ${formatDate(date)}${said}; now are the files in `,
      node('code', {}, [dir]),
      '.',
    ]),
  ]);
}

function formatDate(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** Statements of a file in the table; the rest is in its section. */
const MOST_STATEMENTS = 4;

function summary(entries: readonly Entry[]): SvgNode {
  const rows = entries.map(({ id, title, change }) => {
    const texts = changeTexts(change);
    const shown = texts.slice(0, MOST_STATEMENTS).map((text) => node('p', {}, [unbroken(text)]));
    const more = texts.length - MOST_STATEMENTS;
    return node('tr', {}, [
      node('th', { scope: 'row' }, [node('a', { href: `#${id}` }, [title]), node('code', {}, [change.file])]),
      node('td', {}, [...shown, ...(more > 0 ? [node('p', { class: 'muted' }, [`and ${more} more`])] : [])]),
    ]);
  });
  return node('table', { class: 'summary' }, [node('tbody', {}, rows)]);
}

/** Whose data the maps are drawn from, and the note on the dispute, which goes with every map. */
function foot(settings: Settings | null): SvgNode[] {
  if (!settings) return [];
  const credits = settings.licences.filter(({ onMap }) => onMap).map(({ credit }) => credit);
  return [
    node('footer', {}, [
      node('p', {}, [settings.dispute.text.en]),
      ...(credits.length > 0 ? [node('p', {}, [`Maps: ${credits.join(' · ')}`])] : []),
    ]),
  ];
}
