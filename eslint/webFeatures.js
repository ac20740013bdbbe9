import { features } from 'web-features';
import { BROWSERS } from '../src/build/browsers.mjs';

/** The browsers of our list by their names in the data of Baseline; those of phones stand for themselves there. */
const NAMES = {
  chrome: ['chrome', 'chrome_android'],
  edge: ['edge'],
  firefox: ['firefox', 'firefox_android'],
  safari: ['safari'],
  ios: ['safari_ios'],
};

/** @type {[browser: string, version: number][]} */
const oldest = BROWSERS.flatMap((text) => {
  const [, name, version] = /^([a-z]+)([\d.]+)$/.exec(text);
  return NAMES[name].map((browser) => [browser, Number(version)]);
});

/** Keys of browser-compat-data (`css.properties.gap`, `api.Element.animate`) → since when each browser has them. */
const support = new Map(
  Object.values(features)
    .filter(({ kind }) => kind === 'feature')
    .flatMap(({ status, compat_features = [] }) =>
      compat_features.map((key) => [key, status.by_compat_key?.[key]?.support ?? status.support]),
    ),
);

/**
 * Browsers of our list that do not have a feature; none where the data do not know it. `css.properties.gap` → []
 * @param {string} key
 * @returns {string[]}
 */
export function browsersWithout(key) {
  const since = support.get(key);
  if (!since) return [];
  return oldest
    .filter(([browser, version]) => !(Number(since[browser]?.replace('≤', '') ?? Infinity) <= version))
    .map(([browser, version]) => `${browser} ${version}`);
}

/**
 * True where the data have it.
 * @param {string} key
 */
export function isKnown(key) {
  return support.has(key);
}

/**
 * The keys that end so: `light-dark` → `css.types.color.light-dark`.
 * @param {string} word
 * @param {string} start what they begin with
 * @returns {string[]}
 */
export function keysEnding(word, start) {
  return endings.get(word)?.filter((key) => key.startsWith(start)) ?? [];
}

/** @type {Map<string, string[]>} */
const endings = new Map();
for (const key of support.keys()) endings.set(lastOf(key), [...(endings.get(lastOf(key)) ?? []), key]);

function lastOf(key) {
  return key.slice(key.lastIndexOf('.') + 1);
}
