/** The words of the interface in English. The other languages fill the same shape. */
import type { Certainty, Kind, Language, Status } from '../core/model.ts';
import type { SinglePage } from '../core/url.ts';

export interface Messages {
  neighbours: string;
  search: string;
  share: string;
  languages: string;
  skipToMap: string;
  toggleFullPanel: string;
  map: {
    label: string;
    keys: string;
    zoomIn: string;
    zoomOut: string;
    attribution: string;
    features: string;
  };
  kinds: Record<Kind, string>;
  statuses: Record<Status, string>;
  certainties: Record<Certainty, string>;
  home: { places: string; articles: string; back: string; passages: (count: number) => string };
  popup: {
    close: string;
    area: string;
    length: string;
    status: string;
    passages: string;
    none: string;
    readInPanel: string;
  };
  feature: {
    names: string;
    alsoCalled: string;
    partOf: string;
    members: string;
    administration: string;
    claims: string;
    shape: string;
    source: string;
    dispute: string;
    boundary: string;
    boundaryValues: Record<'stable' | 'disputed' | 'undetermined' | 'none', string>;
    inTheArticles: string;
  };
  article: {
    publisher: string;
    author: string;
    date: string;
    address: string;
    notGiven: string;
    inferred: string;
    gap: string;
    note: string;
    reading: string;
    voice: string;
    atSource: string;
    byWayOf: (name: string) => string;
    rights: string;
    followText: string;
    namedAs: string;
    byDate: string;
  };
  /** Of the pages that there is one of. */
  titles: Record<Exclude<SinglePage, 'home'>, string>;
  /** The title of an address that leads nowhere. */
  unknown: string;
  /** What the map shows. */
  choices: { title: string; viewpoint: string; light: string };
  notices: {
    alias: (old: string) => string;
    dismiss: string;
  };
  /** Marks between parts of a line or a number, with the space that belongs to them. */
  punctuation: Record<'comma' | 'stop' | 'colon' | 'open' | 'close' | 'thousands' | 'decimals', string>;
  /** A day, a month (1 to 12) or a year. Without `Intl`, whose first date takes as long as all else on the page. */
  date: (year: number, month?: number, day?: number) => string;
  units: { km2: string; km: string; nauticalMiles: (count: number) => string };
  /** BCP 47 tag of the language. */
  locale: Language;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const messages: Messages = {
  neighbours: 'Before and after',
  search: 'Search',
  share: 'Share',
  languages: 'Language',
  skipToMap: 'Skip to the map',
  toggleFullPanel: 'Show more or less of the text',
  map: {
    label: 'Map',
    keys: 'Arrow keys move the map, plus and minus zoom, Tab goes from place to place.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    attribution: 'About the data',
    features: 'Places on the map',
  },
  kinds: {
    island: 'Island',
    'island-group': 'Group of islets',
    region: 'Region',
    pipeline: 'Gas pipeline',
    route: 'Route',
    boundary: 'Boundary line',
    place: 'Place',
    group: 'Group of features',
  },
  statuses: {
    proposed: 'proposed',
    cancelled: 'cancelled, never built',
    suspended: 'suspended',
    'in use': 'in use',
    ended: 'ended',
  },
  certainties: {
    surveyed: 'Shape from surveys.',
    documented: 'Shape from documents.',
    schematic: 'Schematic: the ends are documented, the line between is not.',
  },
  home: {
    places: 'Places',
    articles: 'Articles',
    back: 'Overview',
    passages: (count) => (count === 1 ? '1\u00a0passage' : `${count}\u00a0passages`),
  },
  popup: {
    close: 'Close',
    area: 'Area',
    length: 'Length',
    status: 'Status',
    passages: 'In the articles',
    none: 'No passage speaks of this.',
    readInPanel: 'Read it in its article',
  },
  feature: {
    names: 'Names',
    alsoCalled: 'Also called',
    partOf: 'Part of',
    members: 'Made up of',
    administration: 'Who administers it',
    claims: 'Who claims it',
    shape: 'What is drawn',
    source: 'Source',
    dispute: 'On the dispute',
    boundary: 'How this line is shown',
    boundaryValues: {
      stable: 'a line',
      disputed: 'a dashed line: disputed',
      undetermined: 'a dotted line: undetermined',
      none: 'no line',
    },
    inTheArticles: 'In the articles',
  },
  article: {
    publisher: 'Publisher',
    author: 'Author',
    date: 'Date',
    address: 'At the publisher',
    notGiven: 'not given',
    inferred: 'inferred',
    gap: 'Text left out',
    note: 'Editor’s note',
    reading: 'The editor reads this as',
    voice: 'Words of',
    atSource: 'Read at the source',
    byWayOf: (name) => `by way of “${name}”`,
    rights: 'Quoted passages only; the rights in the text are its publisher’s.',
    namedAs: 'Named here as',
    followText: 'Follow the text on the map',
    byDate: 'All passages by date',
  },
  titles: {
    handout: 'Handout to print',
    lessons: 'Lessons',
    about: 'About the data',
    data: 'Data to take away',
    quiz: 'Map quiz',
  },
  unknown: 'Nothing at this address',
  choices: {
    title: 'Map options',
    viewpoint: 'Boundary lines',
    light: 'Light map: smoother on a computer without a graphics card',
  },
  notices: {
    alias: (old) => `“${old}” is another name of this page.`,
    dismiss: 'Dismiss',
  },
  date: (year, month = 0, day) => [day, MONTHS[month - 1], year].filter(Boolean).join(' '),
  punctuation: {
    comma: ', ',
    stop: '. ',
    colon: ': ',
    open: ' (',
    close: ')',
    thousands: ',',
    decimals: '.',
  },
  units: { km2: 'km²', km: 'km', nauticalMiles: () => 'NM' },
  locale: 'en',
};
