/** Files that are made from the code and committed. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withIssueCodes } from '../../../src/cli/schema.ts';
import { formatJsonSchemas } from '../../../src/core/jsonSchemas.ts';

const geodata = new URL('../../../geodata/', import.meta.url);
const cure = 'Run "npm run geodata -- schema".';

it.each([...formatJsonSchemas()])('%s is current', (name, text) => {
  expect(readFileSync(new URL(`schema/${name}`, geodata), 'utf8'), cure).toBe(text);
});

it('the README lists every issue code', () => {
  const readme = readFileSync(new URL('README.md', geodata), 'utf8');
  expect(readme, cure).toContain('## Issue codes\n');
  expect(readme, cure).toBe(withIssueCodes(readme));
});

it('the list of issue codes takes the place of the one before, and of nothing else', () => {
  const readme = '# A\n\n## Issue codes\n\nstale words\n\n## B\n\ntext\n';
  const written = withIssueCodes(readme);
  expect(written).not.toContain('stale words');
  expect(written).toMatch(/^# A\n\n## Issue codes\n[^]*`broken-json`[^]*\n\n## B\n\ntext\n$/);
  expect(withIssueCodes('# A\n')).toBe('# A\n');
});
