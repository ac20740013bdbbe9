/** Pages of a repository on which a file can be edited in the browser. */

/** The branch that changes go to, and the folder of the data in it. */
const BRANCH = 'main';
const FOLDER = 'geodata';

type Service = 'github' | 'gitlab' | 'forgejo';

/** By host; others are known by their name alone, as `gitlab.example.org`. */
const SERVICES: [host: RegExp, service: Service][] = [
  [/^(?:www\.)?github\.com$|^github\./, 'github'],
  [/^gitlab\./, 'gitlab'],
  [/^codeberg\.org$|^(?:gitea|forgejo)\./, 'forgejo'],
];

/**
 * The page on which a file is edited, or made where it is new; null where the address is not that of a known service.
 * `https://github.com/o/r`, `features/x.geojson` -> `https://github.com/o/r/edit/main/geodata/features/x.geojson`
 */
export function editPage(repository: string, path: string, isNew: boolean): string | null {
  const url = parseAddress(repository);
  const service = url && SERVICES.find(([host]) => host.test(url.hostname))?.[1];
  const names =
    url?.pathname
      .replace(/\.git\/?$|\/+$/, '')
      .split('/')
      .slice(1) ?? [];
  // A GitLab project may lie in groups of groups.
  const isProject = service === 'gitlab' ? names.length >= 2 : names.length === 2;
  if (!service || !isProject || names.includes('')) return null;
  const base = `${url.origin}/${names.join('/')}`;
  const file = [FOLDER, ...path.split('/')].map(encodeURIComponent).join('/');
  switch (service) {
    case 'github':
      return isNew ? `${base}/new/${BRANCH}?filename=${file}` : `${base}/edit/${BRANCH}/${file}`;
    case 'gitlab':
      return isNew ? `${base}/-/new/${BRANCH}?file_name=${file}` : `${base}/-/edit/${BRANCH}/${file}`;
    case 'forgejo':
      return isNew
        ? `${base}/_new/${BRANCH}/${file.replace(/\/[^/]*$/, '/')}`
        : `${base}/_edit/${BRANCH}/${file}`;
  }
}

function parseAddress(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' ? url : null;
  } catch {
    // What the settings hold is no address: the checks say so.
    return null;
  }
}
