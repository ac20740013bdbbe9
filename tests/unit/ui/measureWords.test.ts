/** What is said of a measurement, to the eye and to the ear, in each language. */
import { describe, expect, it } from 'vitest';
import type { Language, Position } from '../../../src/core/model.ts';
import { messages as en } from '../../../src/messages/en.ts';
import { messages as ja } from '../../../src/messages/ja.ts';
import { messages as ru } from '../../../src/messages/ru.ts';
import { MEASURE_TEXTS } from '../../../src/ui/measureTexts.ts';
import {
  writeCopy,
  writeFigure,
  writeMain,
  writeRest,
  writeSpoken,
  type Measured,
} from '../../../src/ui/measureWords.ts';

const languageOf = (language: Language) => ({
  texts: MEASURE_TEXTS[language],
  punctuation: { en, ja, ru }[language].punctuation,
});
const english = languageOf('en');

const points: Position[] = [
  [145, 43],
  [146.25, 44],
  [147, -45],
];
const line: Measured = {
  mode: 'distance',
  points,
  isArea: false,
  areaKm2: null,
  legs: [{ lengthKm: 1000 }, { lengthKm: 234.5 }],
  totalKm: 1234.5,
  unit: 'km',
};
const area: Measured = { ...line, mode: 'area', isArea: true, areaKm2: 0.5 };

describe('a distance', () => {
  it('is written and spoken with its last leg', () => {
    expect(writeMain(line, english)).toBe('1,235\u00a0km');
    expect(writeRest(line, english)).toBe('Last leg: 234.5\u00a0km');
    expect(writeSpoken(line, english)).toBe(
      'Distance in kilometres: 1,235. Last leg in kilometres: 234.5. Points: 3.',
    );
    expect(writeSpoken(line, languageOf('ja'))).toBe(
      '距離（キロメートル）：1,235。最後の区間（キロメートル）：234.5。点の数：3。',
    );
    expect(writeSpoken(line, languageOf('ru'))).toBe(
      'Расстояние в километрах: 1\u00a0235. Последний отрезок в километрах: 234,5. Точек: 3.',
    );
  });

  it('of one leg is told once', () => {
    const one = { ...line, points: points.slice(1), legs: line.legs.slice(1), totalKm: 234.5 };
    expect(writeRest(one, english)).toBe('');
    expect(writeSpoken(one, english)).toBe('Distance in kilometres: 234.5. Points: 2.');
  });

  it('begins with what to do', () => {
    const none = { ...line, points: [], legs: [], totalKm: 0 };
    expect([writeMain(none, english), writeRest(none, english)]).toEqual([null, english.texts.start]);
    expect(writeSpoken(none, english)).toBe(english.texts.start);
    expect(writeRest({ ...none, points: points.slice(1, 2) }, english)).toBe(english.texts.next);
  });
});

describe('an area', () => {
  it('is told with its perimeter, small ones in hectares', () => {
    expect(writeMain(area, english)).toBe('50.0\u00a0ha');
    expect(writeRest(area, english)).toBe('Perimeter: 1,235\u00a0km');
    expect(writeSpoken(area, english)).toContain('Area in hectares: 50.0.');
  });

  it('that is none is told as such', () => {
    const crossing = { ...area, areaKm2: null };
    expect([writeMain(crossing, english), writeRest(crossing, english)]).toEqual([
      null,
      english.texts.crossing,
    ]);
    expect(writeSpoken(crossing, english)).toContain(english.texts.crossing);
    expect(writeRest({ ...crossing, isArea: false }, english)).toBe(english.texts.moreForArea);
  });
});

it('counts miles as Russian does', () => {
  const mile = (digits: string, unit: 'mi' | 'nmi2') => writeFigure({ digits, unit }, languageOf('ru'));
  expect(
    ['1', '2', '5', '11', '12', '21', '2.5'].map((digits) => mile(digits, 'mi').split('\u00a0')[1]),
  ).toEqual(['миля', 'мили', 'миль', 'миль', 'миль', 'миля', 'мили']);
  expect(mile('1235', 'nmi2')).toBe('1\u00a0235\u00a0кв. мор. миль');
});

it('is copied with its coordinates, latitude first', () => {
  expect(writeCopy(line, english).split('\n')).toEqual([
    'Distance: 1,235\u00a0km',
    'Last leg: 234.5\u00a0km',
    english.texts.exact,
    '',
    'Latitude, longitude:',
    '43.0000, 145.0000',
    '44.0000, 146.2500',
    '-45.0000, 147.0000',
  ]);
});
