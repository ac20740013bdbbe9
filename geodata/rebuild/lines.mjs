// @ts-check
/**
 * The schematic lines of the atlas. Towns and airports stand where `places.mjs` has them; `ours` marks a position that
 * we chose in open water or as a bend. No published centre line, track or boundary coordinate was copied.
 */
import { positionOf } from './places.mjs';
import { smooth } from './smooth.mjs';

/** @typedef {import('./rings.mjs').Position} Position */
/** @typedef {{ id: string, kind: string, name: string, positions: Position[], onWater: boolean }} Line */

const GEONAMES_BENDS = /** @type {Record<string, Position>} */ ({
  noboribetsu: [141.1791, 42.4521],
  date: [140.8681, 42.4681],
  toyoura: [140.7083, 42.5731],
  oshamambe: [140.3773, 42.5093],
  yakumo: [140.2692, 42.2539],
  oma: [140.9109, 41.5273],
  mutsu: [141.2169, 41.2894],
  obuchi: [141.3733, 40.9667],
});

/** From the LNG port under Aniva Bay and the La Pérouse Strait to Wakkanai; the two bends in open water are ours. */
const CROSSING = smooth([
  positionOf('prigorodnoye'),
  [142.55, 46.2],
  [142.02, 45.72],
  [141.76, 45.49],
  positionOf('wakkanai'),
]);

/** Wakkanai to Hakodate: towns of the land route published in 2000, with bends round Uchiura Bay. */
const ACROSS_HOKKAIDO = [
  ...['wakkanai', 'asahikawa', 'sapporo', 'tomakomai'].map(positionOf),
  GEONAMES_BENDS.noboribetsu,
  positionOf('muroran'),
  ...['date', 'toyoura', 'oshamambe', 'yakumo'].map((town) => GEONAMES_BENDS[town]),
  positionOf('hakodate'),
];

/** Under the Tsugaru Strait (the bend is ours) to Obuchi for Mutsu-Ogawara, then by the prefectures' capitals. */
const ACROSS_HONSHU = /** @type {Position[]} */ ([
  [140.93, 41.64],
  ...['oma', 'mutsu', 'obuchi'].map((town) => GEONAMES_BENDS[town]),
  ...['hachinohe', 'morioka', 'sendai', 'fukushima', 'hitachi'].map(positionOf),
]);

const FLIGHT = ['nakashibetsu-airport', 'mendeleyevo-airport', 'yasny-airport'].map(positionOf);

/** From the port of Nemuro to the bay of Furukamappu. Ours; only its ends are documented. */
const SEA_ROUTE = smooth([
  [145.578, 43.3465],
  [145.603, 43.47],
  [145.69, 43.66],
  [145.83, 43.87],
  [145.895, 43.975],
  [145.868, 44.02],
]);

/** Ours, in the middle of the water: off Cape Shiretoko, Nemuro Strait, Notsuke Strait, Goyōmai Strait, the ocean. */
const NEMURO = smooth([
  [145.645, 44.66],
  [145.662, 44.47],
  [145.62, 44.29],
  [145.52, 44.13],
  [145.37, 43.985],
  [145.265, 43.87],
  [145.263, 43.75],
  [145.375, 43.662],
  [145.475, 43.585],
  [145.6, 43.532],
  [145.72, 43.505],
  [145.8, 43.437],
  [145.841, 43.386],
  [145.882, 43.3],
  [145.935, 43.16],
]);

/** Ours, in the middle of the strait between Etorofu and Urup. */
const VRIES = smooth([
  [149.03, 45.93],
  [149.1, 45.73],
  [149.147, 45.53],
  [149.212, 45.37],
  [149.325, 45.215],
  [149.43, 45.09],
]);

/** @type {Line[]} */
export const LINES = [
  line('sakhalin-hokkaido-pipeline', 'pipeline', 'Sakhalin–Hokkaido gas pipeline', CROSSING),
  line('sakhalin-hokkaido-pipeline-onward', 'pipeline', 'Onward route', [
    ...ACROSS_HOKKAIDO,
    ...ACROSS_HONSHU,
  ]),
  line('charter-flight-2017', 'route', 'Charter flight of 2017', FLIGHT),
  line('sea-route-nemuro-furukamappu', 'route', 'Sea route from Nemuro to Furukamappu', SEA_ROUTE, true),
  line('boundary-nemuro-strait', 'boundary', 'Line through the Nemuro Strait', NEMURO, true),
  line('boundary-vries-strait', 'boundary', 'Line through the Vries Strait', VRIES, true),
];

/**
 * @param {string} id
 * @param {string} kind
 * @param {string} name
 * @param {Position[]} positions
 * @param {boolean} onWater whether the line must keep off the land
 */
function line(id, kind, name, positions, onWater = false) {
  return { id, kind, name, positions, onWater };
}
