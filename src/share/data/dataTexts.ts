/** The words of the page with the data to take away. */
import type { ExportFormat } from '../../core/exports/exportFiles.ts';
import type { Language } from '../../core/model.ts';

interface FormatTexts {
  name: string;
  /** What it is, and for whom. */
  text: string;
}

export interface DataTexts {
  inEach: (version: string) => string;
  pack: string;
  packText: string;
  /** In its place, where the atlas is too large for that. */
  tooLarge: string;
  choose: string;
  chosen: string;
  all: string;
  places: string;
  articles: string;
  formats: string;
  formatsOf: Record<ExportFormat, FormatTexts>;
  download: (file: string) => string;
  sample: string;
  noSample: string;
  licences: string;
  licencesText: string;
  addresses: string;
  addressesText: string;
}

/** By language of the interface. */
export const DATA_TEXTS: Record<Language, DataTexts> = {
  en: {
    pack: 'Without a network',
    packText:
      'The whole atlas as one file: map, articles, lessons, quiz and handouts. It opens from a disk or a stick, and asks nothing of the network.',
    tooLarge:
      'This atlas is too large to be one file, or to be kept on a device. Its data are in the files above; what you have opened in this visit stays.',
    inEach: (version) =>
      `Every file names this atlas, its address, the version of the data (${version}), the sources, the licence of each part and the note on the dispute, and gives every name of a place. None has a country code.`,
    choose: 'Choose what you need',
    chosen: 'Files of',
    all: 'The whole atlas',
    places: 'One place',
    articles: 'One article',
    formats: 'The formats',
    formatsOf: {
      geojson: {
        name: 'GeoJSON',
        text: 'Shapes with all that the atlas states of them, and the passages that speak of them. For QGIS, geojson.io, web maps and programs of your own; this is also the form in which the atlas keeps its data and takes corrections.',
      },
      kml: {
        name: 'KML',
        text: 'The same shapes with descriptions, to open in Google Earth and other globes. For a lesson in which the class flies to the places.',
      },
      csv: {
        name: 'CSV, a table of places',
        text: 'One row for each place: names, figures, statuses, sources and a position. For spreadsheets and statistics; in UTF-8, with a mark at its beginning by which Excel knows it.',
      },
      lpf: {
        name: 'Linked Places',
        text: 'Places as gazetteers exchange them, with every name and its source. For the World Historical Gazetteer, Recogito and others who link historical places.',
      },
      annotations: {
        name: 'Web Annotation',
        text: 'Which words of which text name which place, with the words before and after them, as the W3C has it (JSON-LD). For digital humanities: annotation programs find the words on the publisher’s page.',
      },
      mentions: {
        name: 'CSV, a table of mentions',
        text: 'One row for each mention: the words, the place that they name, the passage, and where it stands. For reading and counting in a spreadsheet.',
      },
    },
    download: (file) => `Download ${file}`,
    sample: 'What it looks like',
    noSample: 'The sample did not load. The file itself can be downloaded.',
    licences: 'Licences',
    licencesText:
      'Each part of a file keeps the licence of its source; please name the sources with what you make of them. Files with passages hold quotations, whose rights remain with their publishers.',
    addresses: 'Addresses that last',
    addressesText:
      'These addresses do not change. A former name of a place leads to the same files. A citation should name the version of the data.',
  },
  ja: {
    pack: 'ネットワークのないところで',
    packText:
      '地図、記事、授業、クイズ、配布資料を含む地図帳全体を一つのファイルに。ディスクやUSBメモリーから開き、ネットワークを使わない。',
    tooLarge:
      'この地図帳は大きいため、一つのファイルにすることも端末に保存することもできない。データは上のファイルにある。今回開いたものは、ページを閉じるまで残る。',
    inEach: (version) =>
      `どのファイルにも、この地図帳の名称とアドレス、データの版（${version}）、出典、部分ごとのライセンス、係争についての注記、場所のすべての名前が入っている。国コードはどのファイルにもない。`,
    choose: '必要なものを選ぶ',
    chosen: '対象',
    all: '地図帳全体',
    places: '一つの場所',
    articles: '一つの記事',
    formats: '形式',
    formatsOf: {
      geojson: {
        name: 'GeoJSON',
        text: '形状と、地図帳がそれについて述べるすべての事項、およびそれに触れる引用。QGIS、geojson.io、ウェブ地図、自作のプログラム向け。地図帳自身もこの形式でデータを保存し、訂正を受け付ける。',
      },
      kml: {
        name: 'KML',
        text: '同じ形状に説明を付けたもの。Google Earthなどの地球儀ソフトで開ける。授業で各地を訪ねて回るときに。',
      },
      csv: {
        name: 'CSV（場所の表）',
        text: '場所ごとに一行：名前、数値、状態、出典、位置。表計算や統計向け。文字コードはUTF-8で、Excelが判別できる印を先頭に付けてある。',
      },
      lpf: {
        name: 'Linked Places',
        text: '地名辞典どうしがやり取りする形式。すべての名前とその出典を含む。World Historical GazetteerやRecogitoなど、歴史上の場所を結び付ける人向け。',
      },
      annotations: {
        name: 'Web Annotation',
        text: 'どの文章のどの語句がどの場所を指すかを、前後の語句とともに示す。W3Cの標準（JSON-LD）による。デジタル・ヒューマニティーズ向け：注釈ソフトが発行元のページでその語句を見つけられる。',
      },
      mentions: {
        name: 'CSV（言及の表）',
        text: '言及ごとに一行：語句、それが指す場所、引用文、その所在。表計算ソフトで読んだり数えたりするために。',
      },
    },
    download: (file) => `${file}をダウンロード`,
    sample: '見本',
    noSample: '見本を読み込めなかった。ファイル自体はダウンロードできる。',
    licences: 'ライセンス',
    licencesText:
      'ファイルの各部分には、その出典のライセンスが適用される。利用するときは出典を明記していただきたい。引用を含むファイルでは、引用文の権利は発行元にある。',
    addresses: '変わらないアドレス',
    addressesText:
      'ここにあるアドレスは変わらない。場所の以前の名前からも同じファイルに行き着く。引用するときはデータの版を記していただきたい。',
  },
  ru: {
    pack: 'Без сети',
    packText:
      'Весь атлас одним файлом: карта, статьи, уроки, викторина и раздаточные листы. Открывается с диска или флешки и не обращается к сети.',
    tooLarge:
      'Этот атлас слишком велик, чтобы быть одним файлом или храниться на устройстве. Его данные — в файлах выше; открытое в этот раз остаётся, пока страница не закрыта.',
    inEach: (version) =>
      `В каждом файле указаны этот атлас и его адрес, версия данных (${version}), источники, лицензия каждой части, примечание о споре и все названия места. Кодов стран нет ни в одном файле.`,
    choose: 'Выберите нужное',
    chosen: 'Файлы',
    all: 'Весь атлас',
    places: 'Одно место',
    articles: 'Одна статья',
    formats: 'Форматы',
    formatsOf: {
      geojson: {
        name: 'GeoJSON',
        text: 'Контуры со всем, что атлас о них сообщает, и цитаты, в которых о них говорится. Для QGIS, geojson.io, веб-карт и собственных программ; в этой же форме атлас хранит данные и принимает исправления.',
      },
      kml: {
        name: 'KML',
        text: 'Те же контуры с описаниями — для Google Earth и других виртуальных глобусов. Для урока, на котором класс облетает все места.',
      },
      csv: {
        name: 'CSV, таблица мест',
        text: 'По строке на место: названия, числа, статусы, источники и координаты. Для электронных таблиц и статистики; в UTF-8, с меткой в начале, по которой её узнаёт Excel.',
      },
      lpf: {
        name: 'Linked Places',
        text: 'Места в том виде, в каком ими обмениваются географические справочники: все названия с источниками. Для World Historical Gazetteer, Recogito и всех, кто связывает исторические места.',
      },
      annotations: {
        name: 'Web Annotation',
        text: 'Какие слова какого текста называют какое место, вместе с соседними словами, по стандарту W3C (JSON-LD). Для цифровых гуманитарных исследований: программы аннотирования находят эти слова на странице издателя.',
      },
      mentions: {
        name: 'CSV, таблица упоминаний',
        text: 'По строке на упоминание: слова, место, которое они называют, цитата и её адрес. Чтобы читать и считать в электронной таблице.',
      },
    },
    download: (file) => `Скачать ${file}`,
    sample: 'Как это выглядит',
    noSample: 'Образец не загрузился. Сам файл можно скачать.',
    licences: 'Лицензии',
    licencesText:
      'Каждая часть файла сохраняет лицензию своего источника; пожалуйста, называйте источники, когда используете данные. В файлах с цитатами права на цитаты остаются за издателями.',
    addresses: 'Постоянные адреса',
    addressesText:
      'Эти адреса не меняются. Прежнее имя места ведёт к тем же файлам. При цитировании указывайте версию данных.',
  },
};
