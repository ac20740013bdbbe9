/** Finding things by id, however many there are. */

/** The places of each list, made when something in it is first asked for: lists of an atlas do not change. */
const places = new WeakMap<object, Map<string, number>>();

/** Where in a list the thing with an id is; -1 where there is none. */
export function placeById(list: readonly { id: string }[], id: string): number {
  let known = places.get(list);
  if (!known) {
    // Backwards: of two with one id the first counts.
    known = new Map(list.map((each, place) => [each.id, place] as const).reverse());
    places.set(list, known);
  }
  return known.get(id) ?? -1;
}

/** The thing with an id. */
export function byId<T extends { id: string }>(list: readonly T[], id: string | undefined): T | undefined {
  return id === undefined ? undefined : list[placeById(list, id)];
}
