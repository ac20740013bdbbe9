/** The words of the import of files of other programs. */
import type { Language } from '../../core/model.ts';

/** Why there is no file to read at all. */
export type FileFault = 'several' | 'folder' | 'nothing' | 'unreadable' | 'stopped';

export interface ImportTexts {
  title: (file: string) => string;
  drop: string;
  dropFormats: string;
  /** Megabytes, with one decimal. */
  readBytes: (read: string, size: string) => string;
  converting: string;
  placing: string;
  cannot: string;
  cannotAdvice: string;
  faults: Record<FileFault, string>;
  cancel: string;
  close: string;
  put: string;
  goOn: string;
  preview: string;
  found: (count: number) => string;
  more: (count: number) => string;
  goesInto: (name: string) => string;
  newPlace: string;
  leaveOut: string;
  noName: string;
  vertices: (count: number) => string;
  types: Record<
    'Point' | 'MultiPoint' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon',
    string
  >;
  dropped: string;
  nothingDropped: string;
  shapeless: (count: number) => string;
  heights: (count: number) => string;
  /** Positions that are left out. */
  fewer: (count: number) => string;
  /** Properties that are not taken over, by their names. */
  properties: (keys: string) => string;
  twice: string;
  nothingChosen: string;
  same: string;
  simplify: string;
  simplifyWhy: (vertices: number) => string;
  asItIs: string;
  tolerance: (metres: number) => string;
  tooMany: (most: number) => string;
  step: (file: string) => string;
  done: (file: string) => string;
}

export const IMPORT_TEXTS: Record<Language, ImportTexts> = {
  en: {
    title: (file) => `Import ${file}`,
    drop: 'Drop the file anywhere',
    dropFormats: 'GeoJSON, KML, GPX, TopoJSON or a zipped shapefile',
    readBytes: (read, size) => `Read ${read} of ${size} MB`,
    converting: 'Reading the shapes …',
    placing: 'Putting the shapes in their places …',
    cannot: 'This file cannot be imported.',
    cannotAdvice: 'Nothing in the draft has changed.',
    faults: {
      several: 'Several files were dropped. Drop one at a time.',
      folder: 'A folder was dropped. Drop one file; of a shapefile, its files in a zip archive.',
      nothing: 'What was dropped is not a file.',
      unreadable:
        'The browser cannot read the file: it was moved, or changed since it was chosen. Choose it again.',
      stopped: 'Reading it has stopped, perhaps for want of memory. Try a smaller file.',
    },
    cancel: 'Cancel',
    close: 'Close',
    put: 'Import',
    goOn: 'Go on',
    preview: 'Map of the shapes in the file',
    found: (count) => (count === 1 ? 'One shape in it' : `${count} shapes in it`),
    more: (count) => `and ${count} more, which are left out`,
    goesInto: (name) => `Where ${name} goes`,
    newPlace: 'a new place',
    leaveOut: 'leave out',
    noName: 'no name',
    vertices: (count) => (count === 1 ? '1 point' : `${count.toLocaleString('en')} points`),
    types: {
      Point: 'Point',
      MultiPoint: 'Points',
      LineString: 'Line',
      MultiLineString: 'Lines',
      Polygon: 'Area',
      MultiPolygon: 'Areas',
    },
    dropped: 'Not taken over',
    nothingDropped: 'Nothing is lost.',
    shapeless: (count) => (count === 1 ? 'one feature without a shape' : `${count} features without a shape`),
    heights: (count) => (count === 1 ? 'the height of one point' : `the heights of ${count} points`),
    fewer: (count) => `${count.toLocaleString('en')} points`,
    properties: (keys) => `properties: ${keys}`,
    twice: 'Two shapes go into the same place: choose one of them.',
    nothingChosen: 'Every shape is left out: choose where one of them goes.',
    same: 'The draft has these shapes already: nothing would change.',
    simplify: 'Fewer points',
    simplifyWhy: (vertices) =>
      `${vertices.toLocaleString('en')} points are more than a map of this scale can show. With fewer, file and page stay quick.`,
    asItIs: 'as it is',
    tolerance: (metres) => `good to ${metres} m`,
    tooMany: (most) => `More than ${most.toLocaleString('en')} points cannot be taken over as they are.`,
    step: (file) => `import of ${file}`,
    done: (file) => `${file} was imported.`,
  },
  ja: {
    title: (file) => `${file} の読み込み`,
    drop: 'この画面のどこにでもドロップできます',
    dropFormats: 'GeoJSON、KML、GPX、TopoJSON、または zip に入れたシェープファイル',
    readBytes: (read, size) => `${size} MB のうち ${read} MB を読み込みました`,
    converting: '形を読み取っています…',
    placing: '形を配置しています…',
    cannot: 'このファイルは読み込めません。',
    cannotAdvice: '下書きは変わっていません。',
    faults: {
      several: '複数のファイルがドロップされました。一つずつドロップしてください。',
      folder:
        'フォルダーがドロップされました。ファイルを一つドロップしてください。シェープファイルは zip にまとめてください。',
      nothing: 'ドロップされたものはファイルではありません。',
      unreadable:
        'ブラウザーがファイルを読めません。移動されたか、選択後に変更されています。もう一度選んでください。',
      stopped:
        '読み込みが止まりました。メモリーが足りないのかもしれません。より小さいファイルで試してください。',
    },
    cancel: 'キャンセル',
    close: '閉じる',
    put: '読み込む',
    goOn: '次へ',
    preview: 'ファイルの中の形の地図',
    found: (count) => `${count} 個の形`,
    more: (count) => `ほかに ${count} 個（取り込みません）`,
    goesInto: (name) => `${name} の行き先`,
    newPlace: '新しい場所',
    leaveOut: '取り込まない',
    noName: '名前なし',
    vertices: (count) => `${count.toLocaleString('ja')} 点`,
    types: {
      Point: '点',
      MultiPoint: '複数の点',
      LineString: '線',
      MultiLineString: '複数の線',
      Polygon: '面',
      MultiPolygon: '複数の面',
    },
    dropped: '取り込まれないもの',
    nothingDropped: '失われるものはありません。',
    shapeless: (count) => `形のない地物 ${count} 個`,
    heights: (count) => `${count} 点の高さ`,
    fewer: (count) => `${count.toLocaleString('ja')} 個の点`,
    properties: (keys) => `属性：${keys}`,
    twice: '二つの形が同じ場所に入ります。どちらか一つを選んでください。',
    nothingChosen: 'どの形も取り込まれません。行き先を選んでください。',
    same: '下書きにはすでにこの形があります。何も変わりません。',
    simplify: '点を減らす',
    simplifyWhy: (vertices) =>
      `${vertices.toLocaleString('ja')} 点は、この縮尺の地図で示せる数を超えています。減らすと、ファイルもページも軽くなります。`,
    asItIs: 'そのまま',
    tolerance: (metres) => `誤差 ${metres} m まで`,
    tooMany: (most) => `${most.toLocaleString('ja')} 点を超えるものは、そのままでは取り込めません。`,
    step: (file) => `${file} の読み込み`,
    done: (file) => `${file} を読み込みました。`,
  },
  ru: {
    title: (file) => `Загрузка файла ${file}`,
    drop: 'Отпустите файл в любом месте',
    dropFormats: 'GeoJSON, KML, GPX, TopoJSON или шейп-файл в zip-архиве',
    readBytes: (read, size) => `Прочитано ${read} из ${size} МБ`,
    converting: 'Чтение форм…',
    placing: 'Формы встают на свои места…',
    cannot: 'Этот файл нельзя загрузить.',
    cannotAdvice: 'В черновике ничего не изменилось.',
    faults: {
      several: 'Отпущено несколько файлов. Загружайте по одному.',
      folder: 'Отпущена папка. Нужен один файл; файлы шейп-файла упакуйте в zip-архив.',
      nothing: 'То, что отпущено, не файл.',
      unreadable:
        'Браузер не может прочитать файл: его переместили или изменили после выбора. Выберите его снова.',
      stopped: 'Чтение остановилось, возможно, не хватило памяти. Попробуйте файл поменьше.',
    },
    cancel: 'Отмена',
    close: 'Закрыть',
    put: 'Загрузить',
    goOn: 'Дальше',
    preview: 'Карта форм из файла',
    found: (count) => `Форм в файле: ${count}`,
    more: (count) => `и ещё ${count}; они не загружаются`,
    goesInto: (name) => `Куда: ${name}`,
    newPlace: 'новое место',
    leaveOut: 'не загружать',
    noName: 'без названия',
    vertices: (count) => `точек: ${count.toLocaleString('ru')}`,
    types: {
      Point: 'Точка',
      MultiPoint: 'Точки',
      LineString: 'Линия',
      MultiLineString: 'Линии',
      Polygon: 'Область',
      MultiPolygon: 'Области',
    },
    dropped: 'Не переносится',
    nothingDropped: 'Ничего не теряется.',
    shapeless: (count) => `объекты без формы: ${count}`,
    heights: (count) => `высоты точек: ${count}`,
    fewer: (count) => `точки: ${count.toLocaleString('ru')}`,
    properties: (keys) => `свойства: ${keys}`,
    twice: 'Две формы попадают в одно место: выберите одну из них.',
    nothingChosen: 'Ни одна форма не загружается: выберите, куда она попадёт.',
    same: 'Эти формы уже есть в черновике: ничего бы не изменилось.',
    simplify: 'Меньше точек',
    simplifyWhy: (vertices) =>
      `Точек ${vertices.toLocaleString('ru')} — больше, чем покажет карта такого масштаба. Если их меньше, файл и страница работают быстрее.`,
    asItIs: 'как есть',
    tolerance: (metres) => `с точностью до ${metres} м`,
    tooMany: (most) => `Больше ${most.toLocaleString('ru')} точек нельзя взять как есть.`,
    step: (file) => `загрузка файла ${file}`,
    done: (file) => `Файл ${file} загружен.`,
  },
};
