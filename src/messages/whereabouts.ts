/** Words for where a feature lies. Apart from the interface's, for only the build puts such sentences together. */
import type { CompassPoint } from '../core/geometry.ts';
import type { Kind, Language } from '../core/model.ts';

/** A place seen from a feature, or a feature from a place; without a distance where one is at the other. */
export interface Away {
  name: string;
  kind?: Kind;
  distance: string | null;
  direction: CompassPoint | null;
}

/** Towns in one direction; null where they are on the feature. */
export interface Towns {
  names: string[];
  direction: CompassPoint | null;
}

/** Each makes a part of a sentence; `direction` is always that in which one goes from the place to the feature. */
export interface WhereaboutsWords {
  length: (kind: Kind, distance: string) => string;
  ends: (first: Away, last: Away) => string;
  heading: (from: CompassPoint, to: CompassPoint) => string;
  near: (kind: Kind, shores: Away[]) => string;
  /** From a list that holds at least one; of a line they are those of its middle. */
  bearings: (kind: Kind, towns: Towns[]) => string;
  sentence: (parts: string[]) => string;
}

function isLine(kind: Kind): boolean {
  return kind === 'pipeline' || kind === 'route' || kind === 'boundary';
}

function isGroup(kind: Kind): boolean {
  return kind === 'group' || kind === 'island-group';
}

/** `200 km long; 22 km away` as a sentence. */
function sentence(parts: string[]): string {
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const en: WhereaboutsWords = {
  length(kind, distance) {
    if (isLine(kind)) return `the line is ${distance} long`;
    if (isGroup(kind)) return `spread over ${distance}`;
    return kind === 'region' ? `up to ${distance} across` : `${distance} long`;
  },
  ends(first, last) {
    const end = ({ name, distance, direction }: Away) =>
      distance === null || direction === null ? name : `${distance} ${direction} of ${name}`;
    return `from ${end(first)} to ${end(last)}`;
  },
  heading: (from, to) => `from ${from} to ${to}`,
  near(kind, shores) {
    const listed = shores.map(({ name, kind: other, distance }) => {
      const land = other === 'island-group' ? `the ${name}` : name;
      return distance === null
        ? `${kind === 'place' ? 'on' : 'touching'} ${land}`
        : `${distance} from ${land}`;
    });
    return `${kind === 'boundary' ? 'at the nearest ' : ''}${listed.join(' and ')}`;
  },
  bearings(kind, towns) {
    const listed = towns.map(({ names, direction }) => {
      if (direction) return `${direction} of ${names.join(' and of ')}`;
      return `with ${names.join(' and ')} on ${isGroup(kind) ? 'one of them' : 'it'}`;
    });
    const hasWithin = towns.some(({ direction }) => direction === null);
    return `${isLine(kind) ? 'its middle is ' : ''}${listed.join(hasWithin ? ', ' : ' and ')}`;
  },
  sentence,
};

const JA_COMPASS: Record<CompassPoint, string> = {
  north: '北',
  'north-east': '北東',
  east: '東',
  'south-east': '南東',
  south: '南',
  'south-west': '南西',
  west: '西',
  'north-west': '北西',
};

const ja: WhereaboutsWords = {
  length(kind, distance) {
    if (isLine(kind)) return `線の長さは${distance}`;
    if (isGroup(kind)) return `${distance}にわたって広がる`;
    return kind === 'region' ? `端から端まで最長${distance}` : `長さ${distance}`;
  },
  ends(first, last) {
    const end = ({ name, distance, direction }: Away) =>
      distance === null || direction === null ? name : `${name}の${JA_COMPASS[direction]}${distance}の地点`;
    return `${end(first)}から${end(last)}まで`;
  },
  heading: (from, to) => `${JA_COMPASS[from]}から${JA_COMPASS[to]}へ延びる`,
  near(kind, shores) {
    const listed = shores.map(({ name, distance }) => {
      if (distance !== null) return `${name}から${distance}`;
      return kind === 'place' ? `${name}にある` : `${name}に接する`;
    });
    return `${kind === 'boundary' ? '最も近い所で' : ''}${listed.join('、')}`;
  },
  bearings(kind, towns) {
    const where = isGroup(kind) ? 'そのうちの一つに' : kind === 'region' ? '域内に' : '島内に';
    const hasWithin = towns.some(({ direction }) => direction === null);
    const listed = towns.map(({ names, direction }) => {
      if (!direction) return `${where}${names.join('と')}がある`;
      return `${names.join('と')}の${JA_COMPASS[direction]}${hasWithin ? 'にある' : ''}`;
    });
    const text = hasWithin ? listed.join('。') : `${listed.join('、')}にある`;
    return `${isLine(kind) ? '中間点は' : ''}${text}`;
  },
  sentence: (parts) => `${parts.join('。')}。`,
};

/** Where the place lies as seen from the feature: so the names, which data cannot decline, stay in the nominative. */
const RU_OPPOSITE: Record<CompassPoint, string> = {
  north: 'юг',
  'north-east': 'юго-запад',
  east: 'запад',
  'south-east': 'северо-запад',
  south: 'север',
  'south-west': 'северо-восток',
  west: 'восток',
  'north-west': 'юго-восток',
};

const ru: WhereaboutsWords = {
  length(kind, distance) {
    if (isLine(kind)) return `длина линии ${distance}`;
    return isGroup(kind) || kind === 'region' ? `протяжённость ${distance}` : `длина ${distance}`;
  },
  ends(first, last) {
    const end = ({ name, distance, direction }: Away) =>
      distance === null || direction === null ? name : `${name} (в ${distance} к ${RU_OPPOSITE[direction]}у)`;
    return `у концов — ${end(first)} и ${end(last)}`;
  },
  // The opposite of where it goes is where it comes from, and the other way round.
  heading: (from, to) => `с ${RU_OPPOSITE[to]}а на ${RU_OPPOSITE[from]}`,
  near(kind, shores) {
    const listed = shores.map(({ name, distance }) => {
      if (distance !== null) return kind === 'boundary' ? `${name} — ${distance}` : `${name} — в ${distance}`;
      return kind === 'place' ? `в пределах: ${name}` : `${name} — вплотную`;
    });
    return `${kind === 'boundary' ? 'до ближайших берегов: ' : ''}${listed.join(', ')}`;
  },
  bearings(kind, towns) {
    const where = isGroup(kind)
      ? 'в пределах группы'
      : kind === 'region'
        ? 'в пределах региона'
        : 'на самом острове';
    const directions = towns.map(({ names, direction }) => {
      return `${names.join(' и ')} — ${direction ? `к ${RU_OPPOSITE[direction]}у` : where}`;
    });
    return `${directions.join(', ')}${isLine(kind) ? ' от середины линии' : ''}`;
  },
  sentence,
};

/** The words for where a feature lies, by language. */
export const WHEREABOUTS_WORDS: Record<Language, WhereaboutsWords> = { en, ja, ru };
