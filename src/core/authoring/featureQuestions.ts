/** The questions about a new feature. */
import { CERTAINTIES, BOUNDARY_VALUES, KINDS } from '../model.ts';
import { didYouMean } from '../nearest.ts';
import { quote } from '../unsafeText.ts';
import { whyUnfit } from './shapeCheck.ts';
import { filled, idQuestion, oneOf, type Answers, type Question, type Surroundings } from './questions.ts';

/** The longest id that is proposed, in characters. */
const LONGEST = 60;

/** All questions that the answers so far lead to, in the order in which they are asked. */
export function featureQuestions(around: Surroundings, answers: Answers): Question[] {
  const kind = answers.get('kind');
  const about = { key: 'id', option: '--id …', ask: 'Id: its name in the address, which stays for ever' };
  return [
    { key: 'name:en', option: '--name en=…', ask: 'Name in English', check: filled },
    idQuestion(around, 'features', about, answers.get('name:en'), LONGEST),
    { key: 'kind', option: '--kind …', ask: `Kind: ${KINDS.join(', ')}`, ...oneOf(KINDS) },
    ...otherNames(around),
    {
      key: 'part_of',
      option: '--part-of …',
      ask: 'Id of the group or larger feature that it is part of; empty for none',
      fallback: '',
      choices: around.features.map((feature) => feature.id),
      check: (id) => unknownFeature(around, id),
    },
    {
      key: 'certainty',
      option: '--certainty …',
      ask: `How far the shape can be trusted: ${CERTAINTIES.join(', ')}`,
      ...oneOf(CERTAINTIES),
    },
    {
      key: 'source',
      option: '--source …',
      ask: 'Where shape and names come from, with the date on which you looked',
      check: filled,
    },
    ...(kind === 'boundary' ? viewpoints(around) : []),
    ...shape(around, answers),
  ];
}

function otherNames({ settings }: Surroundings): Question[] {
  return settings.names.order
    .filter((lang) => lang !== 'en')
    .map((lang) => ({
      key: `name:${lang}`,
      option: `--name ${lang}=…`,
      ask: `Name in ${nameOfLanguage(lang)} (${lang}); empty to leave it out`,
      fallback: '',
      ...(settings.languages.some((language) => language === lang) ? {} : { onlyByOption: true }),
      check: filled,
    }));
}

function nameOfLanguage(lang: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
}

function unknownFeature({ features }: Surroundings, id: string): string | null {
  const ids = features.map((feature) => feature.id);
  return ids.includes(id) ? null : `There is no feature ${quote(id)}.${didYouMean(id, ids)}`;
}

function viewpoints({ settings }: Surroundings): Question[] {
  return settings.viewpoints.map(({ id, name }) => ({
    key: `viewpoint:${id}`,
    option: `--viewpoint ${id}=…`,
    ask: `The line under the viewpoint "${name.en}" (${id}): ${BOUNDARY_VALUES.join(', ')}`,
    ...oneOf(BOUNDARY_VALUES),
  }));
}

/** A group has its members' points, a place may be one position, everything else has a file. */
function shape(around: Surroundings, answers: Answers): Question[] {
  const kind = answers.get('kind');
  const at: Question = {
    key: 'at',
    option: '--at lng,lat',
    ask: 'Position in degrees, longitude first: 145.58,43.33',
    check: (answer) => (typeof positionOf(answer) === 'string' ? String(positionOf(answer)) : null),
  };
  const file: Question = {
    key: 'geometry',
    option: '--geometry <file>',
    ask: 'File with its shape (GeoJSON, KML, GPX, TopoJSON or a zipped shapefile with one feature)',
    isFile: true,
    check: (text) => whyNoShape(text, kind),
  };
  if (kind === 'group') return [members(around, answers.get('part_of'))];
  if (kind === undefined)
    return [{ ...file, option: '--geometry <file>, or --at lng,lat, or --members a,b' }];
  if (kind !== 'place') return [file];
  return answers.has('geometry') ? [file] : [{ ...at, option: '--at lng,lat, or --geometry <file>' }];
}

function whyNoShape(text: string, kind: string | undefined): string | null {
  return kind === undefined || oneOf(KINDS).check(kind) !== null ? null : whyUnfit(JSON.parse(text), kind);
}

function members(around: Surroundings, partOf: string | undefined): Question {
  return {
    key: 'members',
    option: '--members a,b',
    ask: 'Ids of its members, with commas between them',
    choices: around.features
      .filter(({ id, partOf: owner }) => owner === undefined && id !== partOf)
      .map(({ id }) => id),
    isList: true,
    check: (answer) => {
      const reasons = membersOf(answer).map((id) => {
        const owner = around.features.find((feature) => feature.id === id)?.partOf;
        if (id === partOf) return `${quote(id)} cannot be a member and what the group is part of.`;
        return owner === undefined
          ? unknownFeature(around, id)
          : `${quote(id)} is part of ${quote(owner)} already.`;
      });
      return membersOf(answer).length === 0
        ? 'A group needs members.'
        : (reasons.find((each) => each !== null) ?? null);
    },
  };
}

/** The ids in a list with commas. */
export function membersOf(answer: string): string[] {
  return [...new Set(answer.split(',').map((id) => id.trim()))].filter((id) => id !== '');
}

/** `145.58,43.33` -> a position in degrees; the reason as a text where it is none. */
export function positionOf(answer: string): [lng: number, lat: number] | string {
  const parts = answer.split(/[,\s]+/).filter((part) => part !== '');
  const [lng = NaN, lat = NaN] = parts.map(Number);
  if (parts.length !== 2 || !Number.isFinite(lng) || !Number.isFinite(lat))
    return `${quote(answer)} is not two numbers with a comma between them.`;
  if (Math.abs(lat) > 90 && Math.abs(lng) <= 90)
    return `${quote(answer)} has the latitude first: write the longitude first.`;
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180) return `${quote(answer)} is not on the earth.`;
  return [lng, lat];
}
