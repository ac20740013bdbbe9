/**
 * The colours of the map, light and dark, each under the name of what it paints. The accents keep apart for readers with
 * any colour vision: ochre, teal, plum and slate differ in lightness as well as in hue.
 */

export type Theme = 'light' | 'dark';

const light = {
  sea: '#dbe6ea',
  shallow: '#cfdee4',
  waterline: '#b3cad4',
  coast: '#8fa6b0',
  land: '#f3efe6',
  lake: '#cfdee4',
  river: '#8fb0be',
  island: '#dca23f',
  islandEdge: '#8a5a0c',
  region: '#c9d8cd',
  regionEdge: '#6f8f80',
  pipeline: '#8e2a5b',
  route: '#2f5f8a',
  boundary: '#5c5350',
  selection: '#14202b',
  glow: '#fff6dc',
  place: '#5b564d',
  label: '#1d2730',
  labelFeature: '#2b1d05',
  labelPlace: '#4a453d',
  labelWater: '#3e6478',
  halo: '#fbf9f4',
  haloWater: '#dbe6ea',
} as const;

export type ColorName = keyof typeof light;
export type Palette = Record<ColorName, string>;

const dark: Palette = {
  sea: '#152029',
  shallow: '#192731',
  waterline: '#263d4b',
  coast: '#4d6472',
  land: '#2c2f30',
  lake: '#192731',
  river: '#456b7d',
  island: '#b5812c',
  islandEdge: '#f0c877',
  region: '#3a4a43',
  regionEdge: '#7fa08f',
  pipeline: '#e58bb4',
  route: '#8db8de',
  boundary: '#b9aea6',
  selection: '#ffffff',
  glow: '#4a3a17',
  place: '#a7a096',
  label: '#eef1f2',
  labelFeature: '#fff3d8',
  labelPlace: '#d8d3c9',
  labelWater: '#8fb6c9',
  halo: '#1a2024',
  haloWater: '#152029',
};

/** The colours of each theme. */
export const PALETTES: Record<Theme, Palette> = { light, dark };
