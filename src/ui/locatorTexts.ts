/** The words of the globe in the map's corner. Apart from the interface's other words, since it comes when all else is there. */
import type { Language } from '../core/model.ts';
import { latitudeText, longitudeText } from './degrees.ts';

const WHERE: Record<Language, (lat: string, lng: string) => string> = {
  en: (lat, lng) => `Where the map is on the globe: ${lat}, ${lng}`,
  ja: (lat, lng) => `地球上での地図の位置：${lat}、${lng}`,
  ru: (lat, lng) => `Место карты на земном шаре: ${lat}, ${lng}`,
};

/** What the globe shows, for those who do not see it; latitude and longitude in degrees. */
export function whereOnGlobe(language: Language, lat: number, lng: number): string {
  return WHERE[language](latitudeText(lat, language), longitudeText(lng, language));
}
