/** The colours of a map on paper: light grounds that cost little ink, and dark lines. What means something differs in lightness and in pattern, not in hue alone. */
import type { Palette } from '../../cartography/palette.ts';

export const PRINT_PALETTE: Palette = {
  sea: '#ffffff',
  shallow: '#f5f8f9',
  waterline: '#c3d0d6',
  coast: '#66757d',
  land: '#f0eee9',
  lake: '#ffffff',
  river: '#9db1bb',
  island: '#e2c489',
  islandEdge: '#4d3206',
  region: '#dde3de',
  regionEdge: '#3f5a4d',
  pipeline: '#6d1540',
  route: '#1f456b',
  boundary: '#3a3330',
  selection: '#000000',
  glow: '#ffffff',
  place: '#444444',
  label: '#111111',
  labelFeature: '#000000',
  labelPlace: '#333333',
  labelWater: '#35586b',
  halo: '#ffffff',
  haloWater: '#ffffff',
};

/** Distance of the lines across an island, and their width (CSS pixels). */
export const HATCH = { gapPx: 5, widthPx: 0.8, color: '#7a5a1e' } as const;
