/** What the fonts of cards cannot set is left out of them: empty boxes would say less than nothing. */
import type { MapContent } from './atlasFiles.ts';
import { hasGlyph } from './cardFonts.ts';

type Labels = NonNullable<MapContent['labels'][keyof MapContent['labels']]>;

/** Spaces, and marks that a program looks at but does not draw. */
const UNSEEN = /[\s\p{Cf}\p{M}]/u;

/** True where the fonts have every letter of a text. */
export function canSet(text: string): boolean {
  return [...text].every(
    (character) => UNSEEN.test(character) || hasGlyph('serif', character) || hasGlyph('gothic', character),
  );
}

/** The labels of a map without the lines that cannot be set; a label that has no other is left out. */
export function settableLabels(labels: Labels): Labels {
  const features = labels.features.flatMap((label) => {
    const { text, more } = label.properties;
    const lines = [text, ...more.split('\n').slice(1)].filter(canSet);
    const [first, ...others] = lines;
    if (first === undefined) return [];
    return [
      {
        ...label,
        properties: { ...label.properties, text: first, more: others.map((line) => `\n${line}`).join('') },
      },
    ];
  });
  return { ...labels, features };
}
