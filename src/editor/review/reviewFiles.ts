/** What the list of changes shows of each file. */
import type { FileChange } from '../../core/changes/changes.ts';
import { diffFiles } from '../../core/changes/diffFiles.ts';
import { SETTINGS_FILE } from '../../core/paths.ts';
import { readSettingsFile } from '../../core/settings.ts';
import { readGround } from '../../svg/changes/ground.ts';
import { blocksOf, entriesOf, lineBlocks, type ChangeBlock } from '../../svg/changes/sections.ts';

type Files = ReadonlyMap<string, string>;

/** A file that changed. */
export interface ReviewedFile {
  change: FileChange;
  title: string;
  /** Each change as it is shown, with its maps. */
  blocks: ChangeBlock[];
  /** Places of the text, where the blocks tell of what the text says and not of its lines. */
  lines: ChangeBlock[];
}

/** What changed from one state of the data folder to another. `name` begins the ids of the maps' elements. */
export function reviewFiles(before: Files, after: Files, name: string): ReviewedFile[] {
  const changes = diffFiles(before, after);
  const drawsMaps = changes.some(({ file }) => file.endsWith('.geojson'));
  const { settings } = readSettingsFile(after.get(SETTINGS_FILE) ?? '');
  const folders = { before, after };
  const none = { before: new Map<string, string>(), after: new Map<string, string>() };
  const ground = readGround(drawsMaps ? folders : none, settings?.view);
  return entriesOf(changes, folders).map((entry) => {
    const { title, change, id } = entry;
    const isRead = change.type === 'article' || change.type === 'settings' || change.type === 'ledger';
    return {
      change,
      title,
      blocks: blocksOf({ ...entry, id: `${name}-${id}` }, folders, ground),
      lines: isRead ? lineBlocks(change.lines) : [],
    };
  });
}
