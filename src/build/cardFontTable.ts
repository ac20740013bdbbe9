/**
 * What a card needs to know of a font: which characters it has, and how wide they are. Read from the tables `cmap`,
 * `head`, `hhea` and `hmtx` of the file (OpenType 1.9); a font library would read the outlines of 20,000 glyphs as well.
 */

export interface FontTable {
  /** Advance of a character in ems; undefined where the font has no glyph for it. */
  advanceEm: (character: string) => number | undefined;
}

/** Reads a TrueType font. Throws where it has no Unicode map of format 4 or 12. */
export function readFontTable(bytes: Uint8Array): FontTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableOffsets(view);
  const offset = (tag: string) => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`The font has no table "${tag}"`);
    return found;
  };
  const glyphOf = readCharacterMap(view, offset('cmap'));
  const unitsPerEm = view.getUint16(offset('head') + 18);
  // Glyphs beyond the last of these have its width.
  const widths = view.getUint16(offset('hhea') + 34);
  const metrics = offset('hmtx');
  const known = new Map<string, number | undefined>();
  return {
    advanceEm(character) {
      if (!known.has(character)) known.set(character, advanceOf(glyphOf(character.codePointAt(0) ?? 0)));
      return known.get(character);
    },
  };

  function advanceOf(glyph: number): number | undefined {
    if (glyph === 0) return undefined;
    return view.getUint16(metrics + 4 * Math.min(glyph, widths - 1)) / unitsPerEm;
  }
}

function tableOffsets(view: DataView): Map<string, number> {
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const record = 12 + 16 * index;
      const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(record + at))).join('');
      return [tag, view.getUint32(record + 8)];
    }),
  );
}

type GlyphOf = (codePoint: number) => number;

/** The map with the whole of Unicode where there is one, else that of its first 65,536 characters. */
function readCharacterMap(view: DataView, cmap: number): GlyphOf {
  const offsets = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index),
  );
  const whole = offsets.find((at) => view.getUint16(at) === 12);
  if (whole !== undefined) return segmentsOf12(view, whole);
  const basic = offsets.find((at) => view.getUint16(at) === 4);
  if (basic === undefined) throw new Error('The font has no Unicode map of format 4 or 12');
  return segmentsOf4(view, basic);
}

function segmentsOf12(view: DataView, at: number): GlyphOf {
  const groups = Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + 12 * index;
    return [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)] as const;
  });
  return (codePoint) => {
    const group = groups.find(([, last]) => last >= codePoint);
    return group && group[0] <= codePoint ? group[2] + codePoint - group[0] : 0;
  };
}

function segmentsOf4(view: DataView, at: number): GlyphOf {
  const double = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + double];
  const [deltas, ranges] = [starts + double, starts + 2 * double];
  return (codePoint) => {
    let segment = 0;
    while (segment < double && view.getUint16(ends + segment) < codePoint) segment += 2;
    if (segment >= double || view.getUint16(starts + segment) > codePoint) return 0;
    const delta = view.getUint16(deltas + segment);
    const range = view.getUint16(ranges + segment);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const start = view.getUint16(starts + segment);
    const glyph = view.getUint16(ranges + segment + range + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}
