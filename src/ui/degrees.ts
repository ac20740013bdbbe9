/** Latitude and longitude as the reader's language writes them. Apart from the other words: few pages ask for it. */
import type { Language } from '../core/model.ts';

type Side = 'north' | 'south' | 'east' | 'west';

const DEGREES: Record<Language, (degrees: string, side: Side) => string> = {
  en: (degrees, side) => `${degrees}° ${{ north: 'N', south: 'S', east: 'E', west: 'W' }[side]}`,
  ja: (degrees, side) => `${{ north: '北緯', south: '南緯', east: '東経', west: '西経' }[side]}${degrees}度`,
  ru: (degrees, side) =>
    `${degrees.replace('.', ',')}° ${{ north: 'с. ш.', south: 'ю. ш.', east: 'в. д.', west: 'з. д.' }[side]}`,
};

/** A latitude, with so many decimals. */
export function latitudeText(lat: number, language: Language, decimals = 0): string {
  return degreesText(lat, ['north', 'south'], language, decimals);
}

/** A longitude, with so many decimals; one that went on past 180 degrees is brought home. */
export function longitudeText(lng: number, language: Language, decimals = 0): string {
  return degreesText(lng - 360 * Math.round(lng / 360), ['east', 'west'], language, decimals);
}

/** What is rounded to nothing lies on no side of it but the first. */
function degreesText(
  degrees: number,
  [plus, minus]: [Side, Side],
  language: Language,
  decimals: number,
): string {
  const shown = Math.abs(degrees).toFixed(decimals);
  return DEGREES[language](shown, degrees < 0 && Number(shown) > 0 ? minus : plus);
}
