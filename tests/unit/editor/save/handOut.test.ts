import { expect, it } from 'vitest';
import { onlyFile, patchOf } from '../../../../src/editor/save/handOut.ts';
import { troubleOf } from '../../../../src/editor/save/trouble.ts';

const opened = new Map([['features/x.geojson', 'a\n']]);

it('one file is handed out by itself, several and those that go are not', () => {
  const files = new Map([
    ['features/x.geojson', 'b\n'],
    ['ids.txt', 'c\n'],
  ]);
  const draft = { opened, files };
  expect(onlyFile(['features/x.geojson'], draft)).toEqual({ name: 'x.geojson', text: 'b\n' });
  expect(onlyFile(['features/x.geojson', 'ids.txt'], draft)).toBeNull();
  expect(onlyFile(['features/y.geojson'], draft)).toBeNull();
  expect(onlyFile([], draft)).toBeNull();
});

it('the patch is for the folder of the repository', () => {
  const { name, text } = patchOf({ opened, files: new Map([['features/x.geojson', 'b\n']]) });
  expect(name).toBe('atlas-changes.patch');
  expect(text).toContain('--- a/geodata/features/x.geojson\n+++ b/geodata/features/x.geojson\n');
});

it.each([
  ['AbortError', 'cancelled'],
  ['NotAllowedError', 'denied'],
  ['QuotaExceededError', 'full'],
  ['NoModificationAllowedError', 'readOnly'],
  ['NotFoundError', 'gone'],
  ['DataError', 'other'],
])('%s means %s', (name, trouble) => {
  expect(troubleOf(new DOMException('', name))).toBe(trouble);
});

it('what is no error at all is some other trouble', () => {
  expect(troubleOf('QuotaExceededError')).toBe('other');
});
