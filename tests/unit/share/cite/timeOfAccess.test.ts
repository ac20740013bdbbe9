import { describe, expect, it } from 'vitest';
import { timeOfAccess } from '../../../../src/share/cite/citeDates.ts';

const at = (time: string) => new Date(time);
const NOW = at('2026-11-27T12:00:00Z');
const answered = NOW.toUTCString();

describe('the time of access', () => {
  it('is that of the reader, near enough to that of the server', () => {
    const clock = at('2026-11-28T02:00:00Z');
    expect(timeOfAccess(clock, answered, false)).toBe(clock);
    expect(timeOfAccess(clock, null, false)).toBe(clock);
    expect(timeOfAccess(clock, 'no date', false)).toBe(clock);
  });

  it.each(['1970-01-01T00:00:00Z', '2099-01-01T00:00:00Z'])(
    'is that of the server where a clock says %s',
    (time) => {
      expect(timeOfAccess(at(time), answered, false)).toEqual(NOW);
    },
  );

  it('is that of the reader where the answer was kept on the device, unless the clock is behind it', () => {
    const clock = at('2027-03-01T12:00:00Z');
    expect(timeOfAccess(clock, answered, true)).toBe(clock);
    expect(timeOfAccess(at('1970-01-01T00:00:00Z'), answered, true)).toEqual(NOW);
  });
});
