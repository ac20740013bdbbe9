/** The words of the globe in the map's corner. Apart from the interface's other words, since it comes when all else is there. */
import type { Language } from '../core/model.ts';

/** What the globe shows, for those who do not see it; latitude and longitude in whole degrees. */
export const LOCATOR_TEXTS: Record<Language, (lat: number, lng: number) => string> = {
  en: (lat, lng) =>
    `Where the map is on the globe: ${Math.abs(lat)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lng)}° ${lng < 0 ? 'W' : 'E'}`,
  ja: (lat, lng) =>
    `地球上での地図の位置：${lat < 0 ? '南緯' : '北緯'}${Math.abs(lat)}度、${lng < 0 ? '西経' : '東経'}${Math.abs(lng)}度`,
  ru: (lat, lng) =>
    `Место карты на земном шаре: ${Math.abs(lat)}° ${lat < 0 ? 'ю. ш.' : 'с. ш.'}, ${Math.abs(lng)}° ${lng < 0 ? 'з. д.' : 'в. д.'}`,
};
