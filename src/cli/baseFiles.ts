/** The files of a data folder as they were at a git revision. */
import { LEDGER_FILE, SETTINGS_FILE } from '../core/paths.ts';
import { UsageError } from './command.ts';
import { git, GitError } from './git.ts';

/** A data folder at a revision. */
export interface Base {
  files: Map<string, string>;
  /** The revision as it was given. */
  revision: string;
  /** The full name of the commit. */
  commit: string;
  /** When it was committed, and the first line of what was said of it. */
  date: Date;
  subject: string;
}

/** Reads the folder at a revision. Throws `UsageError` without git, a repository, or such a revision. */
export async function readBase(dir: string, revision: string): Promise<Base> {
  const commit = await findCommit(dir, revision);
  const entries = await listFiles(dir, commit);
  const [about = '', ...texts] = await readObjects(dir, [commit, ...entries.map(({ object }) => object)]);
  const files = new Map(entries.map(({ path }, index) => [path, texts[index] ?? '']));
  return { files, revision, commit, ...readCommit(about) };
}

async function findCommit(dir: string, revision: string): Promise<string> {
  // Git would take it for an option, whatever stands before it.
  if (revision.startsWith('-') || revision === '' || revision.includes('\0'))
    throw new UsageError(`"${revision}" is not a git revision.`);
  await git(dir, ['rev-parse', '--show-toplevel']).catch((error: unknown) => {
    throw error instanceof GitError
      ? new UsageError(`"${dir}" is not in a git repository that can be read. Git says: ${error.message}`)
      : error;
  });

  const found = await git(dir, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).catch(
    (error: unknown) => {
      throw error instanceof GitError ? new UsageError(noRevision(revision)) : error;
    },
  );
  const name = found.toString('latin1').trim();
  // "^HEAD" is all but HEAD: git answers, but not with a commit.
  if (!/^[0-9a-f]+$/.test(name)) throw new UsageError(noRevision(revision));
  return name;
}

function noRevision(revision: string): string {
  if (revision === 'HEAD') return 'The repository has no commit yet, so there is nothing to compare with.';
  return `There is no git revision "${revision}". A shallow clone may lack it: run "git fetch --unshallow".`;
}

interface Entry {
  path: string;
  object: string;
}

/** Paths from the folder, of the files that make an atlas. Git lists what is below the folder that it runs in. */
async function listFiles(dir: string, commit: string): Promise<Entry[]> {
  const listing = (await git(dir, ['ls-tree', '-z', '-r', commit])).toString('utf8');
  return listing.split('\0').flatMap((line) => {
    const [, mode, object, path] = /^(\d+) blob ([0-9a-f]+)\t([^]+)$/.exec(line) ?? [];
    // Links (mode 120000) are no files of an atlas.
    if (path === undefined || object === undefined || mode?.startsWith('100') !== true) return [];
    return isOfAtlas(path) ? [{ path, object }] : [];
  });
}

/** True for what `readGeodataFiles` takes from a folder. */
function isOfAtlas(path: string): boolean {
  if (path === SETTINGS_FILE || path === LEDGER_FILE) return true;
  return /^(?:features|articles|basemap|lessons|lessons\/questions)\/[^./][^/]*$/.test(path);
}

/** The contents of objects, in order. */
async function readObjects(dir: string, objects: readonly string[]): Promise<string[]> {
  const output = await git(dir, ['cat-file', '--batch'], objects.map((object) => `${object}\n`).join(''));
  let at = 0;
  return objects.map((object) => {
    const end = output.indexOf('\n', at);
    const head = output.toString('latin1', at, end);
    const size = Number(/^[0-9a-f]+ \w+ (\d+)$/.exec(head)?.[1] ?? NaN);
    if (Number.isNaN(size))
      throw new UsageError(`Git lacks the object ${object}. Run "git fetch --unshallow".`);
    at = end + 1 + size + 1;
    return output.toString('utf8', end + 1, end + 1 + size);
  });
}

function readCommit(text: string): { date: Date; subject: string } {
  const [head = '', ...body] = text.split('\n\n');
  const seconds = Number(/^committer .* (\d+) [+-]\d+$/m.exec(head)?.[1] ?? 0);
  return { date: new Date(seconds * 1000), subject: body.join('\n\n').trim().split('\n')[0] ?? '' };
}
