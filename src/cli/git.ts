/** Git as a program: no shell, and nothing that was typed can become an option. */
import { execFile } from 'node:child_process';
import { UsageError } from './command.ts';

const MOST_BYTES = 2 ** 30;

/**
 * Runs git in a folder and returns what it wrote. Throws `UsageError` where git is not installed, and an error with
 * git's own words where it fails.
 */
export function git(dir: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = {
      cwd: dir,
      encoding: 'buffer' as const,
      maxBuffer: MOST_BYTES,
      windowsHide: true,
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    };
    const child = execFile('git', args, options, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else if (error.code === 'ENOENT')
        reject(new UsageError('The program "git" was not found. Install it from https://git-scm.com.'));
      else reject(new GitError(stderr.toString('utf8').trim()));
    });
    // Git may end before it has read all.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** What git said when it failed. */
export class GitError extends UsageError {}
