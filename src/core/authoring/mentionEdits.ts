/** Where an article's mentions name a feature: in the address of a link, and after "also:" in its title. */
import type { MentionPlace } from '../quotation.ts';
import type { TextEdit } from '../edits.ts';

const ADDRESS = /^\]\([\s>]*<?\.\.\/features\/([a-z0-9-]+)\.geojson>?/;
/** The title's marks are the first and the last of it; between the lines of a quotation stands a ">". */
const TITLE = /^[\s>]+["'(]([^]*)["')][\s>]*\)$/;

/**
 * Edits that let the mentions of one feature name another id. Null where a mention is written in a way in which its id
 * does not stand in the text letter by letter.
 */
export function mentionEdits(
  text: string,
  mentions: readonly MentionPlace[],
  from: string,
  to: string,
): TextEdit[] | null {
  const named = mentions.filter(({ id }) => id === from);
  const targets = new Map(named.map(({ target }) => [target.start, target]));
  const edits = [...targets.values()].flatMap(({ start, end }) =>
    placesIn(text.slice(start, end), from).map((at) => ({
      start: start + at,
      end: start + at + from.length,
      text: to,
    })),
  );
  return edits.length === named.length ? edits : null;
}

/** Offsets of an id in what stands after the words of a link: `](../features/x.geojson "a reading; also: x, y")`. */
function placesIn(target: string, id: string): number[] {
  const address = ADDRESS.exec(target);
  if (!address) return [];
  const [whole, mentioned = ''] = address;
  const places = mentioned === id ? [whole.lastIndexOf('/') + 1] : [];
  const title = TITLE.exec(target.slice(whole.length))?.[1];
  if (title === undefined) return places;
  const start = target.indexOf(title, whole.length + 1);
  return [...places, ...placesInTitle(title, id).map((at) => start + at)];
}

function placesInTitle(title: string, id: string): number[] {
  const places: number[] = [];
  let offset = 0;
  for (const part of title.split(';')) {
    const list = /^[\s>]*also:([^]*)$/.exec(part)?.[1];
    if (list !== undefined) {
      const start = offset + part.length - list.length;
      places.push(...placesInList(list, id).map((at) => start + at));
    }
    offset += part.length + 1;
  }
  return places;
}

function placesInList(list: string, id: string): number[] {
  let offset = 0;
  return list.split(',').flatMap((item) => {
    const start = offset;
    offset += item.length + 1;
    return item.replace(/[\s>]/g, '') === id ? [start + item.indexOf(id)] : [];
  });
}
