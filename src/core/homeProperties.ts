/** Properties that went through the columns of another program. */
import { featureProperties } from './schema.ts';

/** Columns that GDAL and QGIS add to count rows. */
const ROW_NUMBERS = ['fid', 'ogc_fid'];

/** The property of our own exports that holds the address of the feature's page: left out when a file comes home. */
export const PAGE_KEY = 'page';

/**
 * Properties with the kinds of values that the atlas has for their keys: a number that became text is a number again and
 * the other way round. Empty columns, numbers of rows, an `id` that only repeats the feature's and what our own
 * exports add are left out.
 */
export function homeProperties(properties: Record<string, unknown>, id: string): Record<string, unknown> {
  const kept = Object.entries(properties).filter(
    ([key, value]) =>
      value !== null &&
      key !== PAGE_KEY &&
      !(key === 'id' && value === id) &&
      !(ROW_NUMBERS.includes(key) && Number.isInteger(value)),
  );
  const home = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of kept) home[key] = homeValue(key, value);
  return home;
}

function homeValue(key: string, value: unknown): unknown {
  if (!isFixedKey(key)) return value;
  const form = featureProperties.shape[key];
  const fits = (candidate: unknown) => form.safeParse(candidate).success;
  const other = typeof value === 'number' ? String(value) : toNumber(value);
  return !fits(value) && other !== null && fits(other) ? other : value;
}

function isFixedKey(key: string): key is keyof typeof featureProperties.shape {
  return Object.hasOwn(featureProperties.shape, key);
}

function toNumber(value: unknown): number | null {
  return typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : null;
}
