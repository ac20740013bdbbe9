/** What the text view proposes while one types, and what it says of a key under the pointer: both from the schema. */
import {
  autocompletion,
  pickedCompletion,
  type Completion,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension, Text } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { roleOf } from '../../core/paths.ts';
import { keysOf, schemaOf, type Known } from '../form/propertySchema.ts';
import { completeFrontMatter } from './frontMatterCompletion.ts';
import { jsonPlaceAt, type JsonPlace } from './jsonPlace.ts';

/** What the atlas and the draft add to the schema. */
export interface CompletionFacts {
  known: Known;
  /** Every feature by its id, with its name. */
  places: readonly { value: string; label: string }[];
  /** Sources that other files name. */
  sources: readonly string[];
}

/** What a completion asks of CodeMirror's context. */
interface Asked {
  state: Parameters<typeof jsonPlaceAt>[0];
  pos: number;
  explicit: boolean;
}

type Apply = Extract<Completion['apply'], (...given: never) => void>;

/** Proposals and hover texts for a file; `facts` are asked for each time. */
export function completionFor(path: string, facts: () => CompletionFacts): Extension {
  switch (roleOf(path).role) {
    case 'feature':
      return [
        autocompletion({
          override: [(context) => completeFeature(context, facts())],
          maxRenderedOptions: 60,
        }),
        hoverTooltip((view, pos) => {
          const place = jsonPlaceAt(view.state, pos);
          const help = place?.what === 'key' ? schemaOf(place.key).help : '';
          if (!place || help === '') return null;
          return { pos: place.from, end: place.to, create: () => ({ dom: helpElement(help) }) };
        }),
      ];
    case 'article':
      return autocompletion({ override: [(context) => completeArticle(context, facts())] });
    default:
      return [];
  }
}

function helpElement(help: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'cm-diagnostic';
  element.lang = 'en';
  element.textContent = help;
  return element;
}

/** Proposes keys where a key of a property stands, and values where one of its values does. */
export function completeFeature(
  { state, pos, explicit }: Asked,
  facts: CompletionFacts,
): CompletionResult | null {
  const place = jsonPlaceAt(state, pos);
  if (!place || (place.isEmpty && !explicit)) return null;
  const options = place.what === 'key' ? keyOptions(facts, place.present) : valueOptions(facts, place.key);
  if (options.length === 0) return null;
  // What was typed is compared without its quotation mark; what is chosen takes the place of the whole.
  const from = place.isEmpty ? pos : Math.min(pos, place.from + 1);
  return { from, options: options.map((option) => ({ ...option, apply: putAt(place, option.label) })) };
}

/** Writes a key or a value in quotation marks, and the colon behind a key that has none. */
function putAt({ what, hasValue, from, to }: JsonPlace, text: string): Apply {
  const insert = JSON.stringify(text) + (what === 'key' && !hasValue ? ': ' : '');
  return (view, completion) =>
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      annotations: pickedCompletion.of(completion),
      userEvent: 'input.complete',
    });
}

function keyOptions({ known }: CompletionFacts, present: ReadonlySet<string>): Completion[] {
  return keysOf(known)
    .filter((key) => !present.has(key))
    .map((key) => ({ label: key, type: 'property', info: schemaOf(key).help }));
}

function valueOptions({ places, sources }: CompletionFacts, key: string): Completion[] {
  if (key === 'part_of')
    return places.map(({ value, label }) => ({ label: value, detail: label, type: 'variable' }));
  if (/(?:^|:)source$/.test(key)) return sources.map((label) => ({ label, type: 'text' }));
  return schemaOf(key).choices.map(({ value, meaning }) => ({ label: value, info: meaning, type: 'enum' }));
}

/** Proposes ids of features in the address of a link, and the keys of the citation that an article begins with. */
export function completeArticle(
  { state, pos, explicit }: { state: { doc: Text }; pos: number; explicit: boolean },
  { places }: CompletionFacts,
): CompletionResult | null {
  const line = state.doc.lineAt(pos);
  const before = line.text.slice(0, pos - line.from);
  const typed = /\.\.\/features\/([a-z0-9-]*)$/.exec(before)?.[1];
  if (typed !== undefined) {
    const end = /^\.geojson/.test(line.text.slice(before.length)) ? '' : '.geojson';
    const options = places.map(({ value, label }) => ({
      ...{ label: value, detail: label, type: 'variable' },
      apply: `${value}${end}`,
    }));
    return { from: pos - typed.length, options, validFor: /^[a-z0-9-]*$/ };
  }
  return completeFrontMatter(state.doc, pos, explicit);
}
