/** Forms made of questions. */
import { expect, it } from 'vitest';
import { articleQuestions } from '../../../../src/core/authoring/articleQuestions.ts';
import { featureQuestions } from '../../../../src/core/authoring/featureQuestions.ts';
import { surroundingsOf, type Answers, type Question } from '../../../../src/core/authoring/questions.ts';
import { faultOf, fillIn } from '../../../../src/editor/new/fillIn.ts';
import { goodFiles } from '../../core/fixtures.ts';

const around = surroundingsOf(await goodFiles());
if ('issues' in around) throw new Error('The good atlas has errors');

const features = (typed: Record<string, string>) =>
  fillIn((answers) => featureQuestions(around, answers), new Map(Object.entries(typed)));
const articles = (typed: Record<string, string>) =>
  fillIn((answers) => articleQuestions(around, answers), new Map(Object.entries(typed)));
const keys = ({ questions }: { questions: Question[] }) => questions.map(({ key }) => key);

it('proposes an id from the name, and one for what follows from it', () => {
  expect(features({ 'name:en': 'Cape Gull' }).answers.get('id')).toBe('cape-gull');
  const article = articles({ title: 'A Title', 'passage-title:en': 'Of the islands' });
  expect([article.answers.get('id'), article.answers.get('passage')]).toEqual(['a-title', 'of-the-islands']);
});

it('keeps an id that was typed, and proposes again where it was taken out', () => {
  expect(features({ 'name:en': 'Cape Gull', id: 'own' }).answers.get('id')).toBe('own');
  expect(features({ 'name:en': 'Cape Gull', id: ' ' }).answers.get('id')).toBe('cape-gull');
});

it('asks what the kind asks for, and forgets answers that nothing asks for', () => {
  expect(keys(features({ kind: 'place' }))).toContain('at');
  expect(keys(features({ kind: 'group' }))).toContain('members');
  const island = features({ kind: 'island', at: '1, 2' });
  expect(keys(island)).not.toContain('at');
  expect(island.answers.has('at')).toBe(false);
});

it('takes a given shape for a place', () => {
  const geometry = '{"type":"Point","coordinates":[1,2]}';
  const place = features({ kind: 'place', geometry });
  expect(keys(place)).not.toContain('at');
  expect(place.answers.get('geometry')).toBe(geometry);
});

it('says which answers are missing, taken or of no use', () => {
  const { questions, answers } = features({ 'name:en': 'Gull', id: 'tern-island', kind: 'islet' });
  const faults = new Map(questions.map((question) => [question.key, faultOf(question, answers)]));
  expect(faults.get('name:en')).toBeNull();
  expect(faults.get('id')).toContain('is there already');
  expect(faults.get('kind')).toContain('none of');
  expect(faults.get('source')).toBe('missing');
  expect(faults.get('part_of')).toBeNull();
});

it('comes to an end where answers and questions do not settle', () => {
  let round = 0;
  const restless = (answers: Answers): Question[] => [
    {
      key: 'a',
      option: '',
      ask: '',
      fallback: `${answers.get('a') ?? ''}${(round += 1)}`,
      check: () => null,
    },
  ];
  expect(fillIn(restless, new Map()).questions).toHaveLength(1);
});
