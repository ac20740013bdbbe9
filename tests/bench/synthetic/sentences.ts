/** Sentences of invented articles: plain words, put together anew each time. */
import type { Name } from './names.ts';
import type { Random } from './random.ts';

const WHEN = [
  'In the spring',
  'At first light',
  'By the count of the harbour office',
  'On the third day',
  'After a week of fog',
  'In the same year',
  'Before the ice came',
  'As the almanac has it',
  'Towards evening',
  'With the ebb',
  'According to the log',
  'In a letter of that month',
];
const WHO = [
  'the mail boat',
  'a party of surveyors',
  'the keeper of the light',
  'two fishing crews',
  'the envoys',
  'the pilot',
  'an old map maker',
  'the grain ship',
  'the weather station',
  'a school teacher',
  'the customs clerk',
  'the whalers',
  'the botanist',
  'the cable ship',
  'a merchant',
  'the harbour master',
];
const DOES = [
  'reached',
  'left',
  'sailed round',
  'lay off',
  'sighted',
  'put in at',
  'spoke of',
  'wrote about',
  'drew',
  'passed',
  'asked for news of',
  'made for',
  'took soundings near',
  'stayed a night at',
];
const THINGS = [
  'barrels of oil',
  'sacks of barley',
  'coils of rope',
  'letters',
  'lamps',
  'nets',
  'charts',
  'planks of larch',
  'sheep',
  'seedlings',
  'bricks',
  'casks of water',
  'bales of wool',
  'instruments',
  'boxes of tea',
  'tons of coal',
];
const SUBJECTS = [
  'the anchorage',
  'the tide',
  'the road to the shore',
  'the well',
  'the chapel',
  'the beacon',
  'the northern beach',
  'the price of salt',
  'the harvest',
  'the survey',
  'the channel',
  'the wind',
  'the store house',
  'the bridge',
  'the birch wood',
  'the school',
];
const STATES = [
  'better than it had been for years',
  'not what the charts had promised',
  'still under repair',
  'a matter of some debate',
  'good enough for small boats',
  'kept by a single family',
  'known to every sailor',
  'measured twice and found the same',
  'closed until the thaw',
  'as quiet as anyone remembered',
  'far from finished',
  'worth the long way',
];

/** A mention in the words of a sentence. */
export interface Mentioned {
  id: string;
  name: Name;
  /** The editor's reading and what else the mention counts for, as it stands in the title of the link. */
  title?: string;
}

/** A sentence that names a place, its mention as a link. */
export function sentenceWith(random: Random, person: string, { id, name, title }: Mentioned): string {
  const words = random.pick([name.en, name.en, name.en, 'that place']);
  const mark = title === undefined ? '' : ` "${title}"`;
  const link = `[${words}](../features/${id}.geojson${mark})`;
  const who = random.chance(0.25) ? `Captain ${person}` : random.pick(WHO);
  const load = `with ${random.whole(3, 400)} ${random.pick(THINGS)}`;
  return random.pick([
    `${random.pick(WHEN)} ${who} ${random.pick(DOES)} ${link} ${load}.`,
    `${upper(who)} ${random.pick(DOES)} ${link}, where ${random.pick(SUBJECTS)} was ${random.pick(STATES)}.`,
    `${upper(random.pick(SUBJECTS))} of ${link} was ${random.pick(STATES)}, as ${who} told ${person}.`,
  ]);
}

/** A sentence that names no place. */
export function plainSentence(random: Random, person: string): string {
  return random.pick([
    `${upper(random.pick(SUBJECTS))} was ${random.pick(STATES)}, and ${random.pick(SUBJECTS)} was ${random.pick(STATES)}.`,
    `${random.pick(WHEN)} ${person} counted ${random.whole(3, 900)} ${random.pick(THINGS)}.`,
    `${upper(random.pick(WHO))} had ${random.whole(3, 90)} ${random.pick(THINGS)} for ${person}, and ${random.pick(WHO)} had none.`,
  ]);
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
