/** The fonts of cards: files that are installed with the build, so that a card is the same wherever it is drawn. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFontTable, type FontTable } from './cardFontTable.ts';

interface Face {
  family: string;
  weight: number;
  style: 'normal' | 'italic';
  /** In the package of the family. */
  file: string;
}

/** Serif for titles and quotations, sans for labels, gothic for Japanese and Ainu, which the others do not have. */
const FACES = {
  serif: face('Noto Serif', 'noto-serif/400Regular/NotoSerif_400Regular'),
  serifItalic: face('Noto Serif', 'noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic', 400, 'italic'),
  serifBold: face('Noto Serif', 'noto-serif/600SemiBold/NotoSerif_600SemiBold', 600),
  sans: face('Noto Sans', 'noto-sans/400Regular/NotoSans_400Regular'),
  sansBold: face('Noto Sans', 'noto-sans/600SemiBold/NotoSans_600SemiBold', 600),
  gothic: face('BIZ UDPGothic', 'biz-udpgothic/400Regular/BIZUDPGothic_400Regular'),
  gothicBold: face('BIZ UDPGothic', 'biz-udpgothic/700Bold/BIZUDPGothic_700Bold', 700),
} satisfies Record<string, Face>;

export type FaceName = keyof typeof FACES;

/** The face, then the one for what it does not have. */
const STACKS: Record<FaceName, readonly [FaceName, FaceName]> = {
  serif: ['serif', 'gothic'],
  serifItalic: ['serifItalic', 'gothic'],
  serifBold: ['serifBold', 'gothicBold'],
  sans: ['sans', 'gothic'],
  sansBold: ['sansBold', 'gothicBold'],
  gothic: ['gothic', 'gothic'],
  gothicBold: ['gothicBold', 'gothicBold'],
};

const { resolve } = createRequire(import.meta.url);

/** The files of all fonts, as absolute paths. */
export const FONT_FILES: readonly string[] = Object.values(FACES).map(({ file }) => fileOf(file));

/** SHA-256 of the files: another version of a font gives other cards. */
export function fontsHash(): string {
  const hash = createHash('sha256');
  for (const file of FONT_FILES) hash.update(readFileSync(file));
  return hash.digest('hex');
}

const tables = new Map<FaceName, FontTable>();

function tableOf(name: FaceName): FontTable {
  const table = tables.get(name) ?? readFontTable(readFileSync(fileOf(FACES[name].file)));
  tables.set(name, table);
  return table;
}

/** A piece of text that one face sets. */
export interface FaceRun {
  face: FaceName;
  text: string;
}

/**
 * Cuts a text where the face changes. The program that draws would look for another font by itself, but then sets the
 * whole text in it, Cyrillic as wide as Han characters.
 */
export function faceRuns(text: string, name: FaceName): FaceRun[] {
  const runs: FaceRun[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    // A mark stays with the letter that it stands on.
    const face = last && /^\p{M}$/u.test(character) ? last.face : faceFor(character, name);
    if (last?.face === face) last.text += character;
    else runs.push({ face, text: character });
  }
  return runs;
}

function faceFor(character: string, name: FaceName): FaceName {
  return STACKS[name].find((face) => hasGlyph(face, character)) ?? name;
}

/** True where a face has the character. */
export function hasGlyph(face: FaceName, character: string): boolean {
  return tableOf(face).advanceEm(character) !== undefined;
}

/** Width of a text in ems, kerning not counted. */
export function widthEm(text: string, name: FaceName): number {
  return faceRuns(text, name).reduce((sum, { face, text: run }) => {
    const { advanceEm } = tableOf(face);
    // The fonts set a mark and its letter as one.
    return [...run.replace(/\p{M}/gu, '')].reduce(
      (width, character) => width + (advanceEm(character) ?? 1),
      sum,
    );
  }, 0);
}

/** Family, weight and style of a face as attributes of an element. */
export function fontAttributes(name: FaceName): Record<string, string | number> {
  const { family, weight, style } = FACES[name];
  return { 'font-family': family, 'font-weight': weight, 'font-style': style };
}

/** The face that attributes of an element ask for. */
export function faceOf(
  attributes: Readonly<Record<string, string | number | undefined>>,
): FaceName | undefined {
  const names = Object.keys(FACES) as FaceName[];
  return names.find((name) =>
    Object.entries(fontAttributes(name)).every(([key, value]) => attributes[key] === value),
  );
}

function face(family: string, file: string, weight = 400, style: Face['style'] = 'normal'): Face {
  return { family, weight, style, file };
}

function fileOf(file: string): string {
  return resolve(`@expo-google-fonts/${file}.ttf`);
}
