/** The words of the interface in Russian. */
import type { Messages } from './en.ts';

/** Russian plural: 1 фрагмент, 2 фрагмента, 5 фрагментов. */
function fragments(count: number): string {
  const [ten, hundred] = [count % 10, count % 100];
  const few = ten > 1 && ten < 5 && (hundred < 12 || hundred > 14);
  return `${count}\u00a0фрагмент${ten === 1 && hundred !== 11 ? '' : few ? 'а' : 'ов'}`;
}

const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

/** 29 апреля 2017 г., май 2018 г., 2018. */
function formatDate(year: number, month = 0, day?: number): string {
  const name = MONTHS[month - 1];
  if (!name) return `${year}`;
  // Of the genitives, only those of март and август have a letter more.
  const genitive = name.endsWith('т') ? `${name}а` : name.replace(/.$/, 'я');
  return `${day ? `${day} ${genitive}` : name} ${year}\u00a0г.`;
}

export const messages: Messages = {
  neighbours: 'Соседние страницы',
  search: 'Поиск',
  share: 'Поделиться',
  languages: 'Язык',
  skipToMap: 'Перейти к карте',
  toggleFullPanel: 'Развернуть или свернуть текст',
  map: {
    label: 'Карта',
    keys: 'Стрелки двигают карту, плюс и минус меняют масштаб, Tab переводит от места к месту.',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    attribution: 'О данных',
    features: 'Места на карте',
  },
  kinds: {
    island: 'Остров',
    'island-group': 'Группа островков',
    region: 'Регион',
    pipeline: 'Газопровод',
    route: 'Маршрут',
    boundary: 'Линия границы',
    place: 'Место',
    group: 'Группа объектов',
  },
  statuses: {
    proposed: 'предложен',
    cancelled: 'отменён, не построен',
    suspended: 'приостановлен',
    'in use': 'действует',
    ended: 'завершён',
  },
  certainties: {
    surveyed: 'Форма по данным съёмки.',
    documented: 'Форма по документам.',
    schematic: 'Схематично: концы подтверждены источниками, линия между ними — нет.',
  },
  home: {
    places: 'Места',
    articles: 'Статьи',
    back: 'Обзор',
    passages: fragments,
  },
  popup: {
    close: 'Закрыть',
    area: 'Площадь',
    length: 'Длина',
    status: 'Состояние',
    passages: 'В статьях',
    none: 'Ни один фрагмент об этом не говорит.',
    readInPanel: 'Читать в статье',
  },
  feature: {
    names: 'Названия',
    alsoCalled: 'Другие названия',
    partOf: 'Часть',
    members: 'Состав',
    administration: 'Кто управляет',
    claims: 'Кто претендует',
    shape: 'Что нарисовано',
    source: 'Источник',
    dispute: 'О споре',
    boundary: 'Как показана эта линия',
    boundaryValues: {
      stable: 'сплошная линия',
      disputed: 'штриховая линия: спорная',
      undetermined: 'пунктир: не определена',
      none: 'без линии',
    },
    inTheArticles: 'В статьях',
  },
  article: {
    publisher: 'Издатель',
    author: 'Автор',
    date: 'Дата',
    address: 'У издателя',
    notGiven: 'не указано',
    inferred: 'выведено из текста',
    gap: 'Текст опущен',
    note: 'Примечание редактора',
    reading: 'Редактор понимает это как',
    voice: 'Чьи слова',
    atSource: 'Читать в источнике',
    byWayOf: (name) => `через «${name}»`,
    rights: 'Приведены только цитаты; права на текст принадлежат издателю.',
    namedAs: 'Названо здесь так',
    followText: 'Читать по карте',
    byDate: 'Все фрагменты по датам',
  },
  titles: {
    handout: 'Лист для печати',
    lessons: 'Уроки',
    about: 'О данных',
    data: 'Данные для скачивания',
    quiz: 'Викторина по карте',
  },
  unknown: 'По этому адресу ничего нет',
  choices: {
    title: 'Настройки карты',
    viewpoint: 'Линии границ',
    light: 'Лёгкая карта: движется плавнее без видеокарты',
  },
  notices: {
    alias: (old) => `«${old}» — другое название этой страницы.`,
    dismiss: 'Закрыть',
  },
  date: formatDate,
  punctuation: {
    comma: ', ',
    stop: '. ',
    colon: ': ',
    open: ' (',
    close: ')',
    thousands: '\u00a0',
    decimals: ',',
  },
  // The unit at sea (GOST 8.417): 1 миля, 2 мили, 0,5 мили, 5 миль.
  units: {
    km2: 'км²',
    km: 'км',
    nauticalMiles: (count) => (count === 1 ? 'миля' : count < 5 ? 'мили' : 'миль'),
  },
  locale: 'ru',
};
