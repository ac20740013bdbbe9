/** What something new makes of the files: for the worker, as it reads and checks them all. */
import { addArticle } from '../../core/authoring/newArticle.ts';
import { addFeature, type Addition } from '../../core/authoring/newFeature.ts';
import { surroundingsOf } from '../../core/authoring/questions.ts';
import { whyTaken } from '../../core/entries.ts';
import { tidy } from '../../core/tidy.ts';
import type { Files } from '../draft/history.ts';
import type { NewThing, Texts } from '../work/work.ts';

/**
 * The texts to write for a new thing, `along` with the texts of the same step, and the points of groups brought up to
 * date. Nothing where there are errors, be they older than the new thing. Without a thing, errors keep nothing back.
 * Throws where the id is taken: the questions would not have let it through.
 */
export function addThing(files: Files, along: Texts, thing: NewThing | null): Addition {
  const base = tidy(files, new Map([...files, ...along]), []);
  if (!thing) return { outcome: 'added', written: differing(files, base), warnings: [] };
  const around = surroundingsOf(base);
  if ('issues' in around) return { outcome: 'faulty', issues: around.issues };
  const { sort, answers, isListed } = thing;
  const reason = whyTaken(`${sort}s/${answers.get('id') ?? ''}`, around.present, around.ledger);
  if (reason !== null) throw new Error(reason);
  const added = sort === 'article' ? addArticle(around, answers) : addFeature(around, answers, isListed);
  if (added.outcome === 'faulty') return added;
  return { ...added, written: differing(files, new Map([...base, ...added.written])) };
}

function differing(before: Files, after: Files): Map<string, string> {
  return new Map([...after].filter(([path, text]) => before.get(path) !== text));
}
