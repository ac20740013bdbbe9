/** The questions about a new article and its first passage. */
import { didYouMean } from '../nearest.ts';
import { isDate, isWebAddress, LANGUAGE_TAG } from '../schema.ts';
import { isSlug } from '../slug.ts';
import { quote } from '../unsafeText.ts';
import { filled, idQuestion, type Answers, type Question, type Surroundings } from './questions.ts';

/** The longest ids that are proposed, in characters: titles are long. */
const LONGEST = 40;

/** A mention as it is typed: words, id, and the title of the link where it has one. */
export const MENTION = /\[([^\][]+)\]\(\.\.\/features\/([a-z0-9-]+)\.geojson(?: "([^"]*)")?\)/g;

/** All questions that the answers so far lead to, in the order in which they are asked. */
export function articleQuestions(around: Surroundings, answers: Answers): Question[] {
  return [
    { key: 'title', option: '--title …', ask: 'Title, as it was published', check: filled },
    idQuestion(
      around,
      'articles',
      { key: 'id', option: '--id …', ask: 'Id: its name in the address, which stays for ever' },
      answers.get('title'),
      LONGEST,
    ),
    ...citation(),
    ...passage(around, answers),
  ];
}

function citation(): Question[] {
  return [
    {
      key: 'lang',
      option: '--lang …',
      ask: 'Language of its text, as a tag such as en',
      fallback: 'en',
      check: (answer) =>
        LANGUAGE_TAG.test(answer) ? null : `${quote(answer)} is not a tag such as en or ja.`,
    },
    {
      key: 'publisher',
      option: '--publisher …',
      ask: 'Publisher; empty where the text does not say',
      fallback: '',
      check: filled,
    },
    {
      key: 'date',
      option: '--date …',
      ask: 'Date, as YYYY-MM-DD, YYYY-MM or YYYY; empty where the text does not say',
      fallback: '',
      check: (answer) => (isDate(answer) ? null : `${quote(answer)} is not a date such as 2017-04-29.`),
    },
    {
      key: 'url',
      option: '--url …',
      ask: 'Address at the publisher; empty for none',
      fallback: '',
      check: (answer) =>
        isWebAddress(answer) ? null : `${quote(answer)} is not an address that begins with https://.`,
    },
  ];
}

function passage(around: Surroundings, answers: Answers): Question[] {
  const article = answers.get('id') ?? '';
  return [
    {
      key: 'quotation',
      option: '--quotation "…"',
      ask: 'Words of its first passage, to the letter, on one line; a place is written [words](../features/id.geojson)',
      check: (answer) => filled(answer) ?? wrongMention(around, answer),
    },
    {
      key: 'passage-title:en',
      option: '--passage-title en=…',
      ask: 'Short title of the passage in English',
      check: filled,
    },
    ...around.settings.languages
      .filter((lang) => lang !== 'en')
      .map((lang) => ({
        key: `passage-title:${lang}`,
        option: `--passage-title ${lang}=…`,
        ask: `Short title of the passage (${lang}); empty to leave it out`,
        fallback: '',
        check: filled,
      })),
    passageId(around, article, answers.get('passage-title:en')),
  ];
}

/** A link that would not count: it leads to no feature, or is written in another way. */
function wrongMention({ features }: Surroundings, words: string): string | null {
  const ids = features.map(({ id }) => id);
  for (const [, , id = ''] of words.matchAll(MENTION))
    if (!ids.includes(id)) return `There is no feature ${quote(id)}.${didYouMean(id, ids)}`;
  const address = /\]\(([^)\s]*)/.exec(words.replace(MENTION, ''))?.[1];
  return address === undefined
    ? null
    : `${quote(address)} is no place: write [words](../features/id.geojson), with the id of a feature.`;
}

function passageId(around: Surroundings, article: string, title: string | undefined): Question {
  const about = { key: 'passage', option: '--passage …', ask: 'Id of the passage, for its address' };
  return idQuestion(around, isSlug(article) ? `articles/${article}` : 'articles', about, title, LONGEST);
}
