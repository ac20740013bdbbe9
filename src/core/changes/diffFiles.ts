/** The changes between two versions of a data folder. */
import { readArticleFile } from '../article.ts';
import { readBasemapFile } from '../basemap.ts';
import type { PlainFeature } from '../canonical.ts';
import { readFeatureFile } from '../geojson.ts';
import { readLedgerFile } from '../ledger.ts';
import { LEDGER_FILE, roleOf, type BasemapLayer } from '../paths.ts';
import { citationChanges, passageChanges } from './articleChanges.ts';
import type { FileChange } from './changes.ts';
import { featureEdit, nameIn, rowChanges, turnedRings } from './featureChanges.ts';
import { ledgerChanges } from './ledgerChanges.ts';
import { lineChanges } from './lines.ts';
import { isYaml, settingsChanges } from './settingsChanges.ts';

type Files = ReadonlyMap<string, string>;
/** A change without its file. */
type Change = FileChange extends infer Each ? (Each extends unknown ? Omit<Each, 'file'> : never) : never;

/** All changes, by file. `applyChanges` makes `after` of them and `before`. */
export function diffFiles(before: Files, after: Files): FileChange[] {
  const files = [...new Set([...before.keys(), ...after.keys()])].sort();
  const former = formerIds(after);
  return files.flatMap((file): FileChange[] => {
    const [old, now] = [before.get(file), after.get(file)];
    if (old === now) return [];
    if (now === undefined) return [{ file, type: 'removed', text: old ?? '' }];
    if (old === undefined) {
      const formerly = former(file, before);
      return [{ file, type: 'added', text: now, ...(formerly === undefined ? {} : { formerly }) }];
    }
    return [{ file, ...diffFile(file, old, now) }];
  });
}

function diffFile(file: string, before: string, after: string): Change {
  const role = roleOf(file);
  switch (role.role) {
    case 'feature':
      return diffFeature(file, before, after);
    case 'basemap':
      return diffBasemap(file, role.layer, before, after);
    case 'article':
      return diffArticle(file, before, after);
    case 'ledger':
      return diffLedger(before, after);
    case 'settings':
      return diffSettings(before, after);
    case 'lesson':
    case 'questions':
    case 'unknown':
      return { type: 'text', unread: 'both', lines: lineChanges(before, after) };
  }
}

function diffFeature(file: string, before: string, after: string): Change {
  const [old, now] = [readable(file, before), readable(file, after)];
  if (!old || !now) return asText(before, after, !old, !now);
  const edit = featureEdit(old, now);
  if (!edit) return asLayout(null, Math.abs(turnedRings(old) - turnedRings(now)));
  const id = now.id ?? file;
  return { type: 'feature', id, name: nameIn(now.properties) ?? id, edit };
}

/** A feature that can be written again; without its own id it cannot. */
function readable(file: string, text: string): PlainFeature | null {
  const { plain } = readFeatureFile(file, text);
  return plain?.id === undefined ? null : plain;
}

function diffBasemap(file: string, layer: BasemapLayer, before: string, after: string): Change {
  const [old, now] = [before, after].map((text) => readBasemapFile(file, text, layer).plain);
  if (!old || !now) return asText(before, after, !old, !now);
  const rows = rowChanges(old, now);
  const turned = (features: PlainFeature[]) => features.reduce((sum, each) => sum + turnedRings(each), 0);
  return rows.length === 0
    ? asLayout(null, Math.abs(turned(old) - turned(now)))
    : { type: 'basemap', layer, rows };
}

function diffArticle(file: string, before: string, after: string): Change {
  const [old, now] = [before, after].map((text) => readArticleFile(file, text).article);
  if (!old || !now) return asText(before, after, !old, !now);
  const [citation, passages] = [citationChanges(old, now), passageChanges(old, now)];
  const lines = lineChanges(before, after);
  if (citation.length === 0 && passages.length === 0) return asLayout(lines);
  return { type: 'article', id: now.id, title: now.title, citation, passages, lines };
}

function diffLedger(before: string, after: string): Change {
  const found = ledgerChanges(readLedgerFile(before), readLedgerFile(after));
  const lines = lineChanges(before, after);
  const count = found.added.length + found.removed.length + found.aliases.length;
  return count === 0 ? asLayout(lines) : { type: 'ledger', ...found, lines };
}

function diffSettings(before: string, after: string): Change {
  const fields = settingsChanges(before, after);
  if (!fields) return asText(before, after, !isYaml(before), !isYaml(after));
  const lines = lineChanges(before, after);
  return fields.length === 0 ? asLayout(lines) : { type: 'settings', fields, lines };
}

function asLayout(lines: ReturnType<typeof lineChanges> | null, turned = 0): Change {
  return { type: 'layout', lines, turnedRings: turned };
}

function asText(before: string, after: string, oldUnread: boolean, nowUnread: boolean): Change {
  const unread = oldUnread && nowUnread ? 'both' : oldUnread ? 'before' : 'after';
  return { type: 'text', unread, lines: lineChanges(before, after) };
}

/** For a file that was added: the one that it was before, where the ledger leads from that id to this one. */
function formerIds(after: Files): (file: string, before: Files) => string | undefined {
  const ending = (folder: string) => (folder === 'features' ? '.geojson' : '.md');
  const former = new Map<string, string[]>();
  for (const [alias, { target }] of readLedgerFile(after.get(LEDGER_FILE) ?? '').aliases)
    former.set(target, [...(former.get(target) ?? []), alias]);
  return (file, before) => {
    const entry = file.replace(/\.(?:geojson|md)$/, '');
    const files = (former.get(entry) ?? []).map((id) => `${id}${ending(id.split('/')[0] ?? '')}`);
    return files.find((each) => before.has(each) && !after.has(each));
  };
}
