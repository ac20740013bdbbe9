// `npm run check:supply`: are the packages that are installed those that the registry has signed? Needs the network.
import { execFileSync, spawnSync } from 'node:child_process';

// npm is a script of its own on Windows, which no shell of ours should have to find.
const npm = process.env.npm_execpath;
if (!npm) {
  console.error('Run this as "npm run check:supply".');
  process.exit(2);
}
const ask = (...words) => execFileSync(process.execPath, [npm, ...words], { encoding: 'utf8' }).trim();

const registry = ask('config', 'get', 'registry').replace(/\/*$/, '/');
const answer = await fetch(`${registry}-/npm/v1/keys`).catch((error) => error);
if (answer instanceof Error) {
  console.error(
    `Nothing was checked: the registry cannot be reached (${answer.cause?.message ?? answer.message}).`,
  );
  process.exit(1);
}
if (answer.status === 404) {
  // That of npm itself has keys: another one may stand between it and this machine.
  console.log(
    'Nothing was checked: this registry signs no packages. The lock file still holds the hash of each.',
  );
  process.exit(0);
}
const { status } = spawnSync(process.execPath, [npm, 'audit', 'signatures'], { stdio: 'inherit' });
if (status !== 0) console.error('npm could not confirm every signature: see what it says above.');
process.exit(status ?? 1);
