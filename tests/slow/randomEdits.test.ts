import { test } from 'vitest';
import { checkRandomEdits } from '../unit/editor/randomEdits.ts';

test('a thousand edits over map, form and text: taken back, the same bytes; done again, the same again', () => {
  checkRandomEdits(1000, 20);
});
