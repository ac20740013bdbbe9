/** Where the features of a file seem to go. */
import { chooseFeatures } from '../../core/convert/chooseFeatures.ts';
import type { ImportedFeature } from '../../core/convert/conversion.ts';
import { fold } from '../../core/fold.ts';
import { LEAVE, NEW, type Place, type Target } from './importWork.ts';

/**
 * A target for each feature: by its id, by the name of the file where it is the only one, else by its own name. What is
 * the only one and nobody knows is a new place; of several, the unknown ones are left out. No place gets two shapes.
 */
export function guessTargets(features: ImportedFeature[], stem: string, places: readonly Place[]): Target[] {
  const known = new Set(places.map(({ id }) => id));
  const chosen = chooseFeatures(features, { stem, id: undefined, pick: undefined, known });
  const byId = new Map('chosen' in chosen ? chosen.chosen.map(({ id, feature }) => [feature, id]) : []);
  const taken = new Set(byId.values());
  const byName = new Map(places.flatMap(({ id, names }) => names.map((name) => [fold(name), id])));
  return features.map((feature) => {
    const named = feature.name === null ? undefined : byName.get(fold(feature.name));
    const target = byId.get(feature) ?? (named === undefined || taken.has(named) ? undefined : named);
    if (target !== undefined) taken.add(target);
    return target ?? (features.length === 1 ? NEW : LEAVE);
  });
}

/** Targets of which there is more than one, where there may be one only. */
export function doubleTargets(targets: readonly Target[]): Set<Target> {
  const places = targets.filter((target) => target !== NEW && target !== LEAVE);
  return new Set(places.filter((target, index) => places.indexOf(target) !== index));
}
