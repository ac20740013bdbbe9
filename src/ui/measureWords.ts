/** A measurement in words: for the eye, for a screen reader, and to be copied. */
import { areaFigure, lengthFigure, type Figure, type LengthUnit } from '../core/figures.ts';
import type { Position } from '../core/model.ts';
import type { Messages } from '../messages/en.ts';
import type { MeasureMode, MeasureTexts } from './measureTexts.ts';

export interface Measured {
  mode: MeasureMode;
  points: readonly Position[];
  /** From three points on, in the mode for areas. */
  isArea: boolean;
  /** Null where there is no area, or its sides cross. */
  areaKm2: number | null;
  legs: readonly { lengthKm: number }[];
  totalKm: number;
  unit: LengthUnit;
}

/** The words of a language and its marks of numbers. */
export interface MeasureLanguage {
  texts: MeasureTexts;
  punctuation: Messages['punctuation'];
}

/** What is told first, and what goes with it. */
interface Part {
  label: string;
  figure: Figure;
}

/** `1234.5` and `km` → `1,234.5 km`. */
export function writeFigure({ digits, unit }: Figure, { texts, punctuation }: MeasureLanguage): string {
  return `${writeNumber(digits, punctuation)}\u00a0${texts.mark(unit, digits)}`;
}

/** The main figure; null before there is one. */
export function writeMain(measured: Measured, language: MeasureLanguage): string | null {
  const part = mainPart(measured, language.texts);
  return part && writeFigure(part.figure, language);
}

/** What stands beside the main figure, or in its place. */
export function writeRest(measured: Measured, language: MeasureLanguage): string {
  const beside = besidePart(measured, language.texts);
  const besides = beside && beside.label + language.punctuation.colon + writeFigure(beside.figure, language);
  return advice(measured, language.texts) || (besides ?? '');
}

/** The whole in sentences with no abbreviations. */
export function writeSpoken(measured: Measured, language: MeasureLanguage): string {
  const { texts, punctuation } = language;
  const say = ({ label, figure: { digits, unit } }: Part) =>
    texts.inUnit(label, unit) + punctuation.colon + writeNumber(digits, punctuation);
  const parts = partsOf(measured, texts).map(say);
  const count = measured.points.length > 0 ? [texts.count(measured.points.length)] : [];
  const sentences = [...parts, ...count].map((sentence) => sentence + punctuation.stop).join('');
  return [sentences.trim(), advice(measured, texts)].filter(Boolean).join(' ');
}

/** Result and coordinates as lines of text, latitude first as people write them; four decimals are about 10 m. */
export function writeCopy(measured: Measured, language: MeasureLanguage): string {
  const { texts, punctuation } = language;
  const results = partsOf(measured, texts).map(
    ({ label, figure }) => label + punctuation.colon + writeFigure(figure, language),
  );
  const places = measured.points.map(([lng, lat]) => `${lat.toFixed(4)}, ${lng.toFixed(4)}`);
  return [...results, texts.exact, '', texts.order + punctuation.colon.trimEnd(), ...places].join('\n');
}

function partsOf(measured: Measured, texts: MeasureTexts): Part[] {
  return [mainPart(measured, texts), besidePart(measured, texts)].filter((part) => part !== null);
}

function mainPart({ mode, areaKm2, legs, totalKm, unit }: Measured, texts: MeasureTexts): Part | null {
  if (areaKm2 !== null) return { label: texts.area, figure: areaFigure(areaKm2, unit) };
  if (mode === 'area' || legs.length === 0) return null;
  return { label: texts.total, figure: lengthFigure(totalKm, unit) };
}

function besidePart({ mode, isArea, legs, totalKm, unit }: Measured, texts: MeasureTexts): Part | null {
  const last = legs.at(-1);
  if (isArea) return { label: texts.perimeter, figure: lengthFigure(totalKm, unit) };
  // Of one leg alone the main figure tells all; on the way to an area there is none.
  if (!last || (mode === 'distance' && legs.length < 2)) return null;
  return { label: texts.lastLeg, figure: lengthFigure(last.lengthKm, unit) };
}

/** What to do next, where there is no result yet. */
function advice({ mode, points, isArea, areaKm2 }: Measured, texts: MeasureTexts): string {
  if (points.length === 0) return texts.start;
  if (mode === 'distance') return points.length === 1 ? texts.next : '';
  if (!isArea) return texts.moreForArea;
  return areaKm2 === null ? texts.crossing : '';
}

function writeNumber(digits: string, { thousands, decimals }: Messages['punctuation']): string {
  const [whole = '', fraction = ''] = digits.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (fraction && decimals + fraction);
}
