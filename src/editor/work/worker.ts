/** The worker of the editor: the checks of the command line, and all else that takes long. */
import { shapeCollection } from '../../cartography/shapeCollection.ts';
import { readAtlas, readWhatCan, type AtlasSource } from '../../core/atlas.ts';
import { diffFiles } from '../../core/changes/diffFiles.ts';
import type { ReadCache } from '../../core/dataFiles.ts';
import { tidy } from '../../core/tidy.ts';
import { reviewFiles } from '../review/reviewFiles.ts';
import { neighbourPaths } from './neighbours.ts';
import { addThing } from '../new/addThing.ts';
import type { Answered, Asked, Question, Work } from './work.ts';

const cache: ReadCache = new Map();
const files = new Map<string, string>();
let good: AtlasSource | null = null;
/** So many maps before the present one can still be fetched. */
const KEPT_MAPS = 6;
/** Addresses of maps, newest last; the map may still be reading one before. */
let maps: string[] = [];

const DONE_BY: { [Name in Question]: (asked: Work[Name]['asked']) => Work[Name]['answer'] } = {
  check({ changed }) {
    for (const [path, text] of changed) {
      if (text === null) files.delete(path);
      else files.set(path, text);
    }
    const { source, issues } = readAtlas(files, cache);
    // Whoever comes to mend errors needs a map and names as well: of what can be read.
    const isFirst = good === null;
    good = source ?? good ?? readWhatCan(files, cache);
    return { issues, atlas: source?.atlas ?? (isFirst ? (good?.atlas ?? null) : null) };
  },

  shapes({ without }) {
    if (!good) return null;
    const { atlas, geometries, basemap } = good;
    const features = atlas.features.filter(({ id }) => id !== without);
    const collection = shapeCollection({ ...atlas, features }, geometries, basemap);
    const url = URL.createObjectURL(new Blob([JSON.stringify(collection)], { type: 'application/json' }));
    // Only who made an address can take it back; a map that is busy may ask for one of the last few still.
    for (const old of maps.slice(0, -KEPT_MAPS)) URL.revokeObjectURL(old);
    maps = [...maps.slice(-KEPT_MAPS), url];
    return { url };
  },

  neighbours: ({ without, bbox }) => ({ paths: good ? neighbourPaths(good, without, bbox) : [] }),

  diff: ({ before, after }) => diffFiles(new Map(before), new Map(after)),

  review({ before, after }) {
    const others = new Map(files);
    for (const [path] of [...before, ...after]) others.delete(path);
    return reviewFiles(new Map([...others, ...before]), new Map([...others, ...after]), 'review');
  },
  add: ({ along, thing }) => addThing(files, along, thing),

  tidy({ before, made }) {
    const old = new Map(files);
    for (const path of made) old.delete(path);
    for (const [path, text] of before) old.set(path, text);
    const now = tidy(old, files, made, cache);
    return { texts: [...now].filter(([path, text]) => files.get(path) !== text) };
  },
};

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => self.postMessage(answer(data)));

function answer({ id, name, asked }: Asked): Answered {
  try {
    const work = DONE_BY[name] as (asked: unknown) => unknown;
    return { id, answer: work(asked) };
  } catch (error) {
    return { id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
