/** The words of the keys of the editor, and of what they say. */
import type { Language } from '../../core/model.ts';

/** Where a vertex stands: counted from 1, degrees with five decimals. */
export interface ToldVertex {
  number: number;
  of: number;
  path: number;
  paths: number;
  lat: string;
  lng: string;
}

export interface KeyboardTexts {
  title: string;
  close: string;
  onMap: string;
  map: readonly [keys: string, what: string][];
  anywhere: string;
  everywhere: readonly [keys: string, what: string][];
  inText: string;
  text: readonly [keys: string, what: string][];
  /** Describes the map to those who do not see it. */
  hint: string;
  at: (vertex: ToldVertex) => string;
  none: string;
  moved: (stepM: number, key: string) => string;
  snapped: string;
  nothingNear: string;
  added: string;
  takenOut: string;
  tooFew: string;
  noMore: string;
}

/** A length of whole metres, or of kilometres where it is long: `20 m`, `5 km`. */
function length(stepM: number, m: string, km: string): string {
  return stepM < 1000 ? `${stepM} ${m}` : `${stepM / 1000} ${km}`;
}

const EN = { ArrowUp: 'north', ArrowDown: 'south', ArrowLeft: 'west', ArrowRight: 'east' };
const JA = { ArrowUp: '北', ArrowDown: '南', ArrowLeft: '西', ArrowRight: '東' };
const RU = { ArrowUp: 'на север', ArrowDown: 'на юг', ArrowLeft: 'на запад', ArrowRight: 'на восток' };

function word(words: Record<string, string>, key: string): string {
  return words[key] ?? '';
}

export const KEYBOARD_TEXTS: Record<Language, KeyboardTexts> = {
  en: {
    title: 'Keys of the editor',
    close: 'Close',
    onMap: 'On the map',
    map: [
      ['n / p', 'Next or previous vertex of the shape'],
      ['N / P', 'Next or previous ring or line'],
      ['← ↑ → ↓', 'Move the selected vertex; with Shift ten times as far. With none selected: move the map'],
      ['a', 'Add a vertex behind the selected one'],
      ['Delete', 'Take the selected vertex out'],
      ['s', 'Put the vertex onto the nearest vertex or side of another shape'],
      ['+ / -', 'Zoom: the closer, the shorter the step'],
      ['Escape', 'Select no vertex'],
    ],
    anywhere: 'Anywhere',
    everywhere: [
      ['Ctrl+Z', 'Undo, in whatever view the edit was made'],
      ['Ctrl+Shift+Z', 'Redo'],
      ['?', 'This sheet'],
    ],
    inText: 'In the text',
    text: [
      ['Ctrl+Space', 'Propose what can stand here'],
      ['F8', 'Next issue'],
      ['Ctrl+F', 'Search in the file'],
      ['Escape, then Tab', 'Leave the text'],
    ],
    hint: 'n selects the next vertex, arrows move it. ? lists all keys.',
    at: ({ number, of, path, paths, lat, lng }) =>
      `Vertex ${number} of ${of}${paths > 1 ? `, ring or line ${path} of ${paths}` : ''}: latitude ${lat}, longitude ${lng}.`,
    none: 'No vertex is selected.',
    moved: (stepM, key) => `Moved ${length(stepM, 'm', 'km')} ${word(EN, key)}.`,
    snapped: 'Put onto the neighbour.',
    nothingNear: 'No other shape is near.',
    added: 'Added.',
    takenOut: 'Taken out.',
    tooFew: 'The shape needs this vertex.',
    noMore: 'No vertex can be added here.',
  },
  ja: {
    title: 'エディターのキー操作',
    close: '閉じる',
    onMap: '地図で',
    map: [
      ['n / p', '次の頂点、前の頂点'],
      ['N / P', '次の輪・線、前の輪・線'],
      ['← ↑ → ↓', '選んだ頂点を動かす（Shift で10倍）。何も選んでいないときは地図を動かす'],
      ['a', '選んだ頂点の後に頂点を加える'],
      ['Delete', '選んだ頂点を取り除く'],
      ['s', '頂点を、いちばん近いほかの形の頂点か辺に合わせる'],
      ['+ / -', '拡大・縮小（拡大するほど一歩が短い）'],
      ['Escape', '頂点の選択をやめる'],
    ],
    anywhere: 'どこでも',
    everywhere: [
      ['Ctrl+Z', '元に戻す（どの画面での編集でも）'],
      ['Ctrl+Shift+Z', 'やり直す'],
      ['?', 'この一覧'],
    ],
    inText: 'テキストで',
    text: [
      ['Ctrl+Space', 'ここに書けるものの候補'],
      ['F8', '次の問題点'],
      ['Ctrl+F', 'ファイル内を検索'],
      ['Escape、次に Tab', 'テキストから出る'],
    ],
    hint: 'n で次の頂点を選び、矢印で動かします。? でキーの一覧。',
    at: ({ number, of, path, paths, lat, lng }) =>
      `頂点 ${number}／${of}${paths > 1 ? `、輪・線 ${path}／${paths}` : ''}：緯度 ${lat}、経度 ${lng}。`,
    none: '頂点は選ばれていません。',
    moved: (stepM, key) => `${word(JA, key)}へ ${length(stepM, 'm', 'km')} 動かしました。`,
    snapped: '隣の形に合わせました。',
    nothingNear: '近くにほかの形はありません。',
    added: '加えました。',
    takenOut: '取り除きました。',
    tooFew: 'この頂点は形に必要です。',
    noMore: 'ここには頂点を加えられません。',
  },
  ru: {
    title: 'Клавиши редактора',
    close: 'Закрыть',
    onMap: 'На карте',
    map: [
      ['n / p', 'Следующая или предыдущая вершина'],
      ['N / P', 'Следующее или предыдущее кольцо, линия'],
      [
        '← ↑ → ↓',
        'Сдвинуть выбранную вершину; с Shift — в десять раз дальше. Если ничего не выбрано — сдвинуть карту',
      ],
      ['a', 'Добавить вершину после выбранной'],
      ['Delete', 'Убрать выбранную вершину'],
      ['s', 'Совместить вершину с ближайшей вершиной или стороной другой фигуры'],
      ['+ / -', 'Масштаб: чем крупнее, тем короче шаг'],
      ['Escape', 'Снять выбор вершины'],
    ],
    anywhere: 'Везде',
    everywhere: [
      ['Ctrl+Z', 'Отменить правку, в каком бы виде она ни сделана'],
      ['Ctrl+Shift+Z', 'Повторить'],
      ['?', 'Этот список'],
    ],
    inText: 'В тексте',
    text: [
      ['Ctrl+Space', 'Предложить, что здесь может стоять'],
      ['F8', 'Следующее замечание'],
      ['Ctrl+F', 'Искать в файле'],
      ['Escape, затем Tab', 'Выйти из текста'],
    ],
    hint: 'n выбирает следующую вершину, стрелки её двигают. ? — список клавиш.',
    at: ({ number, of, path, paths, lat, lng }) =>
      `Вершина ${number} из ${of}${paths > 1 ? `, кольцо или линия ${path} из ${paths}` : ''}: широта ${lat}, долгота ${lng}.`,
    none: 'Вершина не выбрана.',
    moved: (stepM, key) => `Сдвинуто ${word(RU, key)} на ${length(stepM, 'м', 'км')}.`,
    snapped: 'Совмещено с соседней фигурой.',
    nothingNear: 'Рядом нет другой фигуры.',
    added: 'Добавлено.',
    takenOut: 'Убрано.',
    tooFew: 'Эта вершина нужна фигуре.',
    noMore: 'Здесь нельзя добавить вершину.',
  },
};
