/** `check`: every issue of the data folder, or of any GeoJSON. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readGeodataFolder, type GeodataFolder } from '../build/geodataFiles.ts';
import { readAtlas } from '../core/atlas.ts';
import { readFiles } from '../core/dataFiles.ts';
import { fixFiles } from '../core/fixFiles.ts';
import type { Issue } from '../core/issues.ts';
import { roleOf } from '../core/paths.ts';
import { checkAgainstPublished } from '../core/publishedText.ts';
import { checkOthers, STANDARD_INPUT } from './checkOther.ts';
import { forGithub, forPeople, forPrograms, type FormatReport } from './checkReport.ts';
import { EXIT, UsageError, type Command, type Context, type Options } from './command.ts';
import { readFolderToWrite } from './folderToWrite.ts';
import { filesMeant, pathInFolder } from './pathInFolder.ts';
import { writeSafely } from '../build/writeSafely.ts';

/** Checks and lists issues; with `--fix`, mends what can be mended safely and lists the rest. */
export const check: Command = {
  help: `npm run geodata -- check [files…] [--fix] [--json | --github] [--large]
    checks the data; with files or folders, lists only their issues;
    of files elsewhere, and of standard input for -, checks any GeoJSON;
    --fix mends what can be mended safely: closing, winding, precision, repeated positions, form;
    --json is for programs, --github for the workflows of GitHub;
    --large reads files of more than 50 MB too
npm run geodata -- check articles/<id>.md --source <text file>
    compares the quotations of an article with the text that was published
`,
  options: {
    fix: { type: 'boolean' },
    github: { type: 'boolean' },
    json: { type: 'boolean' },
    large: { type: 'boolean' },
    source: { type: 'string' },
  },
  words: { least: 0, most: Infinity },
  run: runCheck,
};

async function runCheck(context: Context, options: Options, words: string[]): Promise<number> {
  const format = chooseFormat(options);
  const fix = options['fix'] === true;
  const folder = await readGeodataFolder(context.dir);
  const { own, others } = sortWords(context.dir, folder, words);
  const issues: Issue[] = [];
  if (typeof options['source'] === 'string') {
    issues.push(...(await comparePublished(folder, own, options['source'])));
  } else if (words.length === 0 || own.length > 0) {
    issues.push(...(await checkFolder(context, folder, own, fix)));
  }
  const named = issues.map((issue) => ({ ...issue, file: `${context.dir}/${issue.file}` }));
  const foreign = await checkOthers(context, others, { fix, large: options['large'] === true });
  const all = [...named, ...foreign];
  context.out.write(format(all, words.length === 0 ? context.dir : words.join(', ')));
  return all.length === 0 ? EXIT.clean : EXIT.issues;
}

function chooseFormat(options: Options): FormatReport {
  const { json, github, fix, source } = options;
  if (fix === true && source !== undefined)
    throw new UsageError('--source only compares: run --fix without it.');
  if (json === true && github === true) throw new UsageError('Choose either --json or --github.');
  if (fix === true && (json === true || github === true))
    throw new UsageError('--fix is for people: run it without --json and --github.');
  return json === true ? forPrograms : github === true ? forGithub : forPeople;
}

/** Paths of the data that the words mean, and the words that mean something else. */
function sortWords(dir: string, folder: GeodataFolder, words: string[]): { own: string[]; others: string[] } {
  const own: string[] = [];
  const others: string[] = [];
  const paths = [...folder.files.keys(), ...folder.others.map(({ path }) => path)];
  for (const word of words) {
    const meant = word === STANDARD_INPUT ? [] : filesMeant(dir, paths, word);
    if (meant.length > 0) own.push(...meant);
    else if (roleOf(pathInFolder(dir, word) ?? '').role !== 'unknown')
      throw new UsageError(`There is no file "${word}" in the data folder "${dir}".`);
    else others.push(word);
  }
  return { own, others };
}

async function checkFolder(
  { dir, out }: Context,
  { files, others }: GeodataFolder,
  own: string[],
  fix: boolean,
): Promise<Issue[]> {
  const isChosen = (path: string) => own.length === 0 || own.includes(path);
  if (!fix) return readAtlas(files, undefined, others).issues.filter(({ file }) => isChosen(file));
  const fixed = fixFiles(await readFolderToWrite(dir), isChosen);
  for (const [path, text] of fixed.texts) await writeSafely(resolve(dir, path), text);
  for (const path of fixed.texts.keys()) {
    const what = [...(fixed.applied.get(path) ?? [])].map(([code, count]) => `${code} ${count}×`);
    out.write(`${dir}/${path}: mended (${what.join(', ')})\n`);
  }
  return fixed.issues.filter(({ file }) => isChosen(file));
}

async function comparePublished(
  { files, others }: GeodataFolder,
  words: string[],
  source: string,
): Promise<Issue[]> {
  const [path = '', ...more] = words;
  if (more.length > 0 || roleOf(path).role !== 'article')
    throw new UsageError('--source belongs to one article: name its file.');
  const published = await readFile(source, 'utf8').catch(() => null);
  if (published === null) throw new UsageError(`The file "${source}" cannot be read.`);
  const { articles, issues } = readFiles(files, undefined, others);
  const article = articles.find(({ file }) => file === path);
  const own = issues.filter(({ file }) => file === path);
  return article ? [...own, ...checkAgainstPublished(article, published)] : own;
}
