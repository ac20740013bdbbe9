/** The words of the shape of a new place: where it comes from. */
import type { Language } from '../../core/model.ts';

export interface ShapeTexts {
  title: string;
  at: string;
  atHint: string;
  draw: string;
  file: string;
  fileButton: string;
  given: (vertices: number) => string;
  drawPoint: string;
  drawLine: string;
  drawArea: string;
  which: string;
  reading: string;
}

export const SHAPE_TEXTS: Record<Language, ShapeTexts> = {
  en: {
    title: 'Shape',
    at: 'By coordinates',
    atHint: 'Degrees, longitude first: 145.58, 43.33',
    draw: 'Draw it on the map',
    file: 'From a file',
    fileButton: 'GeoJSON, KML, GPX, TopoJSON or a zipped shapefile',
    given: (vertices) => (vertices === 1 ? 'A point.' : `A shape of ${vertices} points.`),
    drawPoint: 'Point',
    drawLine: 'Line',
    drawArea: 'Area',
    which: 'Which shape of the file',
    reading: 'Reading …',
  },
  ja: {
    title: '形',
    at: '座標で',
    atHint: '度で、経度が先：145.58, 43.33',
    draw: '地図に描く',
    file: 'ファイルから',
    fileButton: 'GeoJSON、KML、GPX、TopoJSON、または zip に入れたシェープファイル',
    given: (vertices) => (vertices === 1 ? '1 つの点。' : `${vertices} 点からなる形。`),
    drawPoint: '点',
    drawLine: '線',
    drawArea: '面',
    which: 'ファイルの中のどの形か',
    reading: '読み込み中…',
  },
  ru: {
    title: 'Форма',
    at: 'По координатам',
    atHint: 'Градусы, сначала долгота: 145.58, 43.33',
    draw: 'Нарисовать на карте',
    file: 'Из файла',
    fileButton: 'GeoJSON, KML, GPX, TopoJSON или шейп-файл в zip-архиве',
    given: (vertices) => (vertices === 1 ? 'Точка.' : `Форма, точек: ${vertices}.`),
    drawPoint: 'Точка',
    drawLine: 'Линия',
    drawArea: 'Область',
    which: 'Какая форма из файла',
    reading: 'Чтение…',
  },
};
