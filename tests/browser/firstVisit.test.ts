import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERFACE_BUDGET, SCRIPT_BUDGET } from '../../src/build/sizesPlugin.ts';
import { DIST } from './builtSite.ts';

describe('a first visit', () => {
  it(`costs less than ${INTERFACE_BUDGET} bytes before MapLibre and the geodata`, () => {
    const sizes = JSON.parse(readFileSync(join(DIST, 'sizes.json'), 'utf8')) as Record<string, number>;
    expect(sizes['interface']).toBeLessThan(INTERFACE_BUDGET);
    expect(sizes['script']).toBeLessThanOrEqual(SCRIPT_BUDGET);
    // Less than this, and something is no longer counted.
    expect(sizes['interface']).toBeGreaterThan(10_000);
    expect(sizes['maplibre']).toBeGreaterThan(100_000);
    expect(sizes['geodata']).toBeGreaterThan(10_000);
  });
});
