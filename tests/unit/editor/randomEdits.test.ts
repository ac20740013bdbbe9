import { test } from 'vitest';
import { checkRandomEdits } from './randomEdits.ts';

// A thousand of them: tests/slow/randomEdits.test.ts.
test('edits over map, form and text: taken back, the bytes of the beginning; done again, those of the end', () => {
  checkRandomEdits(60, 10);
});
