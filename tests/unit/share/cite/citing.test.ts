import { afterEach, describe, expect, it, vi } from 'vitest';
import { citeAddress, loadCitations } from '../../../../src/share/cite/citing.ts';

afterEach(() => void vi.unstubAllGlobals());

const answer = (body: string, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));

describe('the citations of a page', () => {
  it('lie beside it, whatever else its address says', () => {
    expect(citeAddress('/atlas/ja/features/islet/?viewpoint=JP#map=7/1/2')).toBe(
      '/atlas/ja/features/islet/cite.json',
    );
    expect(citeAddress('/atlas/articles/early/#claim')).toBe('/atlas/articles/early/cite.json');
    expect(citeAddress('/')).toBe('/cite.json');
    expect(citeAddress('#/ja/features/islet/?viewpoint=JP#map=7/1/2')).toBe('#/ja/features/islet/cite.json');
    expect(citeAddress('#/')).toBe('#/cite.json');
  });

  it.each([
    ['are not there', 'Not found', 404],
    ['are a page', '<!doctype html>', 200],
    ['are of another form', '{"format":2}', 200],
  ])('are refused where they %s', async (_, body, status) => {
    answer(body, status);
    await expect(loadCitations('/features/islet/', new Date())).rejects.toThrow();
  });
});
