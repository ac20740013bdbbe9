/** The cards of the real atlas, as SVG. */
import { describe, expect, it } from 'vitest';
import { buildAtlasFiles } from '../../../src/build/atlasFiles.ts';
import { COLUMN } from '../../../src/build/cardBlocks.ts';
import { cardDrawing } from '../../../src/build/cardDrawing.ts';
import { faceRuns, hasGlyph, type FaceName } from '../../../src/build/cardFonts.ts';
import { MESSAGES } from '../../../src/build/messagesOf.ts';
import type { Language } from '../../../src/core/model.ts';
import { listPages } from '../../../src/core/pages.ts';
import { quotation } from '../../../src/core/passages.ts';
import type { Page } from '../../../src/core/url.ts';
import { formatCitation } from '../../../src/ui/formats.ts';
import { readRealAtlas } from '../geodata/realAtlas.ts';

const source = await readRealAtlas();
const { atlas } = source;
const { map } = buildAtlasFiles(source, '/', 'v');

function card(language: Language, page: Page): string {
  return cardDrawing({ atlas, map, language, page, messages: MESSAGES[language] }) ?? '';
}

/** The words of the column, lines joined by a space. */
function words(svg: string): string {
  return textsOf(svg)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Texts of the column with the place of each: they are not inside the map's group. */
function textsOf(svg: string): { x: number; y: number; text: string }[] {
  const column = svg.slice(svg.indexOf('</g><rect'));
  const texts = /<text x="([\d.]+)" y="([\d.]+)" [^>]*>(.*?)<\/text>/g;
  return [...column.matchAll(texts)].map(([, x, y, text = '']) => ({
    x: Number(x),
    y: Number(y),
    text: text.replace(/<[^>]*>/g, ''),
  }));
}

const cards = atlas.settings.languages.flatMap((language) =>
  listPages(atlas).map((page) => ({ language, page, svg: card(language, page) })),
);

describe('the cards', () => {
  it('are all different', () => {
    expect(new Set(cards.map(({ svg }) => svg)).size).toBe(cards.length);
  });

  it('carry the note on the dispute', () => {
    const compact = (text: string) => text.replace(/\s/g, '');
    const without = cards.filter(({ language, svg }) => {
      return !compact(words(svg)).includes(compact(atlas.settings.dispute.text[language]!));
    });
    expect(without.map(({ page }) => page)).toEqual([]);
  });

  it('keep their margins', () => {
    for (const { svg } of cards) {
      const ys = textsOf(svg)
        .slice(0, -1)
        .map(({ y }) => y);
      expect(Math.max(...ys)).toBeLessThanOrEqual(COLUMN.bottom);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(COLUMN.top);
      // No line stands on another.
      const steps = [...new Set(ys)].sort((a, b) => a - b).map((y, index, all) => y - (all[index - 1] ?? 0));
      expect(Math.min(...steps)).toBeGreaterThan(15);
    }
  });

  it('use no unit but numbers', () => {
    for (const { svg } of cards) expect(svg).not.toMatch(/var\(|calc\(|cq|%"|vector-effect|class=/);
  });

  it('have a glyph for every character', () => {
    const missing = cards.flatMap(({ svg }) =>
      (['serif', 'sansBold', 'serifItalic'] as FaceName[]).flatMap((name) =>
        faceRuns(svg.replace(/<[^>]*>/g, ''), name).flatMap(({ face, text }) =>
          [...text].filter((character) => !/\s/.test(character) && !hasGlyph(face, character)),
        ),
      ),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  it('are not drawn for unknown addresses', () => {
    expect(
      cardDrawing({
        atlas,
        map,
        language: 'en',
        page: { type: 'unknown', path: '/' },
        messages: MESSAGES.en,
      }),
    ).toBeNull();
  });
});

describe('a quotation', () => {
  it('of a passage begins the passage, and its source stands below', () => {
    for (const article of atlas.articles) {
      for (const passage of article.passages) {
        const text = words(card('en', { type: 'passage', article: article.id, id: passage.id }));
        expect(text).toContain(`“${quotation(passage).slice(0, 60)}`);
        expect(text).toContain(formatCitation(article, MESSAGES.en));
      }
    }
  });

  it.each(['etorofu', 'kunashiri', 'shikotan', 'habomai'])('on %s gives both names of the islands', (id) => {
    expect(words(card('en', { type: 'feature', id }))).toMatch(
      /Northern Territories in Japan.*Southern Kurils in Russia/,
    );
  });

  it('shows the words that name the feature', () => {
    const unmarked = cards.filter(
      ({ page, svg }) => page.type === 'feature' && svg.includes('“') && !svg.includes('#fbe6b5'),
    );
    expect(unmarked.map(({ page }) => page)).toEqual([]);
  });
});

it.each(['Etorofu', '択捉島', 'えとろふとう', 'Etorofu-tō', 'Итуруп', 'Iturup', 'エツ゚ヲロㇷ゚シㇼ'])(
  'names Etorofu as %s',
  (name) => {
    for (const language of atlas.settings.languages) {
      expect(words(card(language, { type: 'feature', id: 'etorofu' }))).toContain(name);
    }
  },
);
