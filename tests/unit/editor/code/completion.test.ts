import { json } from '@codemirror/lang-json';
import type { Completion } from '@codemirror/autocomplete';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { describe, expect, it } from 'vitest';
import {
  completeArticle,
  completeFeature,
  type CompletionFacts,
} from '../../../../src/editor/code/completion.ts';
import { jsonPlaceAt } from '../../../../src/editor/code/jsonPlace.ts';
import { fileWith, known } from '../form/formFixtures.ts';

const facts: CompletionFacts = {
  known,
  places: [
    { value: 'bird-islands', label: 'Bird Islands' },
    { value: 'tern-island', label: 'Tern Island' },
  ],
  sources: ['Invented survey, 1901'],
};

/** Cuts the caret `|` out of a text. */
function atCaret(marked: string): { state: EditorState; pos: number } {
  const pos = marked.indexOf('|');
  return { state: EditorState.create({ doc: marked.replace('|', ''), extensions: json() }), pos };
}

/** What is proposed, with what it makes of the text when it is chosen. */
function proposed(marked: string, explicit = false): Map<string, string> {
  const { state, pos } = atCaret(marked);
  const options = completeFeature({ state, pos, explicit }, facts)?.options ?? [];
  return new Map(options.map((option) => [option.label, chosen(state, option)]));
}

function chosen(state: EditorState, option: Completion): string {
  let text = '';
  const view = { dispatch: (spec: TransactionSpec) => (text = state.update(spec).state.sliceDoc()) };
  if (typeof option.apply === 'function') option.apply(view as unknown as EditorView, option, 0, 0);
  return text;
}

describe('completeFeature', () => {
  it('proposes the keys that are not there yet', () => {
    const found = proposed(fileWith('"kind": "island"', '"na|": "Rock"'));
    expect([...found.keys()]).toContain('name:en');
    expect([...found.keys()]).not.toContain('kind');
    expect(found.get('name:en')).toBe(fileWith('"kind": "island"', '"name:en": "Rock"'));
  });

  it('compares what was typed without its quotation mark', () => {
    const { state, pos } = atCaret(fileWith('"na|": "Rock"'));
    const from = completeFeature({ state, pos, explicit: false }, facts)?.from ?? 0;
    expect(state.sliceDoc(from, pos)).toBe('na');
  });

  it('puts a colon behind a key that has none', () => {
    expect(proposed(fileWith('"kind": "island"', '"na|"')).get('name:en')).toBe(
      fileWith('"kind": "island"', '"name:en": '),
    );
    expect(proposed(fileWith('"kind": "island"', '|'), true).get('source')).toBe(
      fileWith('"kind": "island"', '"source": '),
    );
  });

  it('proposes the values of a choice with their meaning', () => {
    expect(proposed(fileWith('"kind": "is|"', '"source": "Seen"')).get('island')).toBe(
      fileWith('"kind": "island"', '"source": "Seen"'),
    );
    const { state, pos } = atCaret(fileWith('"certainty": "|"'));
    const options = completeFeature({ state, pos, explicit: false }, facts)?.options ?? [];
    expect(options[0]?.info).toContain('mapped outline');
  });

  it('proposes ids for part_of, and known sources', () => {
    expect([...proposed(fileWith('"part_of": "|"')).keys()]).toEqual(['bird-islands', 'tern-island']);
    expect([...proposed(fileWith('"area_km2:source": |', '"source": "x"'), true).keys()]).toEqual(
      facts.sources,
    );
  });

  it('proposes nothing outside the properties, in words, and unasked where nothing is written', () => {
    expect(proposed(fileWith('"kind": "island"').replace('"Point"', '"Po|int"')).size).toBe(0);
    expect(proposed(fileWith('"name:en": "Ro|ck"')).size).toBe(0);
    expect(proposed(fileWith('"kind": "island"', '|')).size).toBe(0);
  });
});

describe('jsonPlaceAt', () => {
  it('finds the key under the pointer', () => {
    const { state, pos } = atCaret(fileWith('"kind": "island"', '"area|_km2": 5'));
    expect(jsonPlaceAt(state, pos)).toMatchObject({ what: 'key', key: 'area_km2', hasValue: true });
  });
});

describe('completeArticle', () => {
  const article = (line: string) => `---\ntitle: Talks\n${line}\n---\n\n## islands\n\n> Words.\n`;

  function ids(marked: string, explicit = false): string[] {
    const { state, pos } = atCaret(marked);
    const result = completeArticle({ state, pos, explicit }, facts);
    return result?.options.map(({ label }) => label) ?? [];
  }

  it('proposes features in the address of a link', () => {
    expect(ids(article('lang: en').replace('Words', '[Words](../features/t|'))).toEqual([
      'bird-islands',
      'tern-island',
    ]);
  });

  it('proposes keys of the citation that are not there yet', () => {
    expect(ids(article('pub|'))).toContain('publisher');
    expect(ids(article('pub|'))).not.toContain('title');
    expect(ids(article('|'))).toEqual([]);
    expect(ids(article('|'), true)).toContain('date');
    expect(ids(article('lang: en').replace('Words', 'pub|'))).toEqual([]);
  });
});
