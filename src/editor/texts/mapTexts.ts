/** The words of the editor's map: its tools, and what the pointer does. */
import type { Language } from '../../core/model.ts';

export interface MapTexts {
  tools: string;
  move: string;
  part: string;
  hole: string;
  removePart: string;
  removeHole: string;
  split: string;
  snap: string;
  /** Why a button does nothing now. */
  reasons: {
    noFeature: string;
    readOnly: string;
    unreadable: string;
    onlyAreas: string;
    selectFirst: string;
    onlyPart: string;
    points: string;
  };
  /** What the pointer does now. */
  hints: {
    choose: string;
    move: string;
    zoomIn: string;
    point: string;
    line: string;
    area: string;
    hole: string;
  };
  question: { text: string; hole: string; part: string; cancel: string };
  refused: { outside: string; tooShort: string };
  steps: { part: string; hole: string; removePart: string; removeHole: string; split: string };
  holding: string;
}

export const MAP_TEXTS: Record<Language, MapTexts> = {
  en: {
    tools: 'Tools on the map',
    move: 'Select and move',
    part: 'Add a part',
    hole: 'Cut a hole',
    removePart: 'Take this part out',
    removeHole: 'Fill this hole',
    split: 'Make this part a place of its own',
    snap: 'Snap to neighbours',
    reasons: {
      noFeature: 'Choose a place first.',
      readOnly: 'The draft can only be read here.',
      unreadable: 'The text of this place cannot be read: mend it first.',
      onlyAreas: 'Only areas have holes.',
      selectFirst: 'Select a vertex of the part first.',
      onlyPart: 'It is the only part.',
      points: 'Points have no parts to take apart.',
    },
    hints: {
      choose: 'Click a place to edit it.',
      move: 'Drag a vertex to move it, a small dot to add one. Right click or long press takes one out.',
      zoomIn: 'Zoom in to move vertices.',
      point: 'Click where the point shall be. Escape ends it.',
      line: 'Click from vertex to vertex. Enter or a click on the last one ends the line, Escape cancels it.',
      area: 'Click from vertex to vertex. Enter or a click on the first one ends the area, Escape cancels it.',
      hole: 'Click round the hole, inside a part. Enter ends it, Escape cancels it.',
    },
    question: {
      text: 'This lies inside another part.',
      hole: 'Cut it out',
      part: 'Keep it as a part',
      cancel: 'Throw it away',
    },
    refused: {
      outside: 'A hole has to lie inside a part of the area.',
      tooShort: 'The shape needs these vertices.',
    },
    steps: {
      part: 'adding a part',
      hole: 'cutting a hole',
      removePart: 'taking a part out',
      removeHole: 'filling a hole',
      split: 'splitting a part off',
    },
    holding: 'Escape lets go of the vertex and leaves it where it was.',
  },
  ja: {
    tools: '地図上の道具',
    move: '選択と移動',
    part: '部分を追加',
    hole: '穴を開ける',
    removePart: 'この部分を削除',
    removeHole: 'この穴を埋める',
    split: 'この部分を独立した場所にする',
    snap: '隣の形に吸着',
    reasons: {
      noFeature: '先に場所を選んでください。',
      readOnly: 'ここでは下書きを読むことしかできません。',
      unreadable: 'この場所のテキストを読み取れません。先に直してください。',
      onlyAreas: '穴を開けられるのは面だけです。',
      selectFirst: '先にその部分の頂点を選んでください。',
      onlyPart: '部分はこれ一つだけです。',
      points: '点には分けられる部分がありません。',
    },
    hints: {
      choose: '編集する場所をクリックしてください。',
      move: '頂点をドラッグして移動、小さな点をドラッグして追加。右クリックまたは長押しで削除します。',
      zoomIn: '頂点を動かすには拡大してください。',
      point: '点を置く場所をクリックします。Esc でやめます。',
      line: '頂点を順にクリックします。Enter か最後の頂点のクリックで終わり、Esc で取り消します。',
      area: '頂点を順にクリックします。Enter か最初の頂点のクリックで終わり、Esc で取り消します。',
      hole: '部分の内側で、穴のまわりをクリックします。Enter で終わり、Esc で取り消します。',
    },
    question: {
      text: 'これは別の部分の内側にあります。',
      hole: '穴として切り抜く',
      part: '部分として残す',
      cancel: '捨てる',
    },
    refused: {
      outside: '穴は面の部分の内側になければなりません。',
      tooShort: '形を保つのにこの頂点が必要です。',
    },
    steps: {
      part: '部分の追加',
      hole: '穴の切り抜き',
      removePart: '部分の削除',
      removeHole: '穴の埋め戻し',
      split: '部分の切り離し',
    },
    holding: 'Esc で頂点を放し、元の位置に戻します。',
  },
  ru: {
    tools: 'Инструменты на карте',
    move: 'Выбор и перемещение',
    part: 'Добавить часть',
    hole: 'Вырезать отверстие',
    removePart: 'Удалить эту часть',
    removeHole: 'Заполнить это отверстие',
    split: 'Сделать эту часть отдельным местом',
    snap: 'Прилипать к соседям',
    reasons: {
      noFeature: 'Сначала выберите место.',
      readOnly: 'Здесь черновик можно только читать.',
      unreadable: 'Текст этого места не читается: сначала исправьте его.',
      onlyAreas: 'Отверстия бывают только у площадей.',
      selectFirst: 'Сначала выберите вершину этой части.',
      onlyPart: 'Это единственная часть.',
      points: 'У точек нет частей, которые можно разделить.',
    },
    hints: {
      choose: 'Щёлкните по месту, чтобы его изменить.',
      move: 'Тяните вершину, чтобы сдвинуть её, маленькую точку — чтобы добавить. Правая кнопка или долгое нажатие удаляет вершину.',
      zoomIn: 'Приблизьте карту, чтобы двигать вершины.',
      point: 'Щёлкните там, где должна быть точка. Escape — отмена.',
      line: 'Щёлкайте от вершины к вершине. Enter или щелчок по последней завершает линию, Escape отменяет.',
      area: 'Щёлкайте от вершины к вершине. Enter или щелчок по первой завершает площадь, Escape отменяет.',
      hole: 'Обведите отверстие внутри части. Enter завершает, Escape отменяет.',
    },
    question: {
      text: 'Это лежит внутри другой части.',
      hole: 'Вырезать',
      part: 'Оставить частью',
      cancel: 'Отбросить',
    },
    refused: {
      outside: 'Отверстие должно лежать внутри части площади.',
      tooShort: 'Без этих вершин фигуры не будет.',
    },
    steps: {
      part: 'добавление части',
      hole: 'вырезание отверстия',
      removePart: 'удаление части',
      removeHole: 'заполнение отверстия',
      split: 'отделение части',
    },
    holding: 'Escape отпускает вершину и возвращает её на место.',
  },
};
