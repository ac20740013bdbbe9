/** Changes of lists whose items were paired: what was added, removed, edited or put elsewhere. */
import type { ListChange } from './changes.ts';
import { longestIncreasing } from './increasing.ts';

/** Indexes of an item before and after. */
export type Pair = [before: number, after: number];

/** The changes of a list. `pairs` says which items are the same; `edit` gives their changes, null where there are none. */
export function listChanges<Item, Edit, Told = Item>(
  { before, after, pairs }: { before: readonly Item[]; after: readonly Item[]; pairs: readonly Pair[] },
  edit: (before: Item, after: Item) => Edit | null,
  tell: (item: Item) => Told,
  nameOf: (item: Item) => string = () => '',
): ListChange<Told, Edit>[] {
  const sorted = [...pairs].sort((a, b) => a[1] - b[1]);
  const inPlace = new Set(longestIncreasing(sorted.map(([from]) => from)));
  const pairOf = new Map(sorted.map(([from, to], index) => [to, { from, moved: !inPlace.has(index) }]));
  const kept = new Set(sorted.map(([from]) => from));
  const changes: ListChange<Told, Edit>[] = [];
  before.forEach((item, index) => {
    if (!kept.has(index)) changes.push({ change: 'removed', before: index, item: tell(item) });
  });
  after.forEach((item, index) => {
    const pair = pairOf.get(index);
    const old = pair && before[pair.from];
    if (!pair || old === undefined) {
      changes.push({ change: 'added', after: index, item: tell(item) });
      return;
    }
    const edited = edit(old, item);
    if (edited === null && !pair.moved) return;
    changes.push({
      change: 'edited',
      before: pair.from,
      after: index,
      moved: pair.moved,
      name: nameOf(item),
      edit: edited,
    });
  });
  return changes;
}

/** The list after the changes. Throws where they do not fit it. */
export function applyToList<Item, Edit>(
  before: readonly Item[],
  changes: readonly ListChange<Item, Edit>[],
  apply: (item: Item, edit: Edit) => Item,
): Item[] {
  const named = new Map<number, Item>();
  const gone = new Set<number>();
  for (const change of changes) {
    if (change.change !== 'added') gone.add(change.before);
    if (change.change === 'added') named.set(change.after, change.item);
    if (change.change !== 'edited') continue;
    const item = itemAt(before, change.before);
    named.set(change.after, change.edit === null ? item : apply(item, change.edit));
  }
  return fillUp(
    before.filter((_, index) => !gone.has(index)),
    named,
  );
}

/** The items that stay, in order, in the places that nothing else was put in. Throws where a place is left empty. */
export function fillUp<Item>(staying: readonly Item[], named: ReadonlyMap<number, Item>): Item[] {
  const filled: Item[] = [];
  let next = 0;
  while (filled.length < staying.length + named.size) {
    const item = named.get(filled.length);
    filled.push(item ?? itemAt(staying, next));
    if (item === undefined) next += 1;
  }
  return filled;
}

function itemAt<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new Error(`The changes do not fit: nothing stands at ${index}.`);
  return item;
}

/** Pairs items by key; of those with the same key the first with the first and so on. */
export function pairByKey<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Pair[] {
  const places = new Map<string, number[]>();
  before.forEach((item, index) => {
    const list = places.get(keyOf(item)) ?? [];
    list.push(index);
    places.set(keyOf(item), list);
  });
  for (const list of places.values()) list.reverse();
  return after.flatMap((item, index): Pair[] => {
    const place = places.get(keyOf(item))?.pop();
    return place === undefined ? [] : [[place, index]];
  });
}
