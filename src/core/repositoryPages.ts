/** Pages of a repository: where a file is edited, a version is kept, versions are compared, a problem is told. */

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
  const project = parseRepository(repository);
  if (!project) return null;
  const { base, service } = project;
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

/** The data folder as it was at a version, which is the name of a tag; null for an unknown service. */
export function versionPage(repository: string, version: string): string | null {
  const project = parseRepository(repository);
  if (!project) return null;
  const { base, service } = project;
  const tag = encodeURIComponent(version);
  const tree = { github: 'tree', gitlab: '-/tree', forgejo: 'src/tag' }[service];
  return `${base}/${tree}/${tag}/${FOLDER}`;
}

/** What has changed from one version to another; null for an unknown service. */
export function comparePage(repository: string, from: string, to: string): string | null {
  const project = parseRepository(repository);
  if (!project) return null;
  const { base, service } = project;
  const range = `${encodeURIComponent(from)}...${encodeURIComponent(to)}`;
  return `${base}/${service === 'gitlab' ? '-/compare' : 'compare'}/${range}`;
}

/** The form for a new issue, filled in; null for an unknown service. */
export function issuePage(repository: string, title: string, body: string): string | null {
  const project = parseRepository(repository);
  if (!project) return null;
  const { base, service } = project;
  const fields =
    service === 'gitlab' ? { 'issue[title]': title, 'issue[description]': body } : { title, body };
  const page = service === 'gitlab' ? '-/issues/new' : 'issues/new';
  return `${base}/${page}?${new URLSearchParams(fields).toString()}`;
}

/** A project of a service that is known: the address that its pages begin with. */
function parseRepository(repository: string): { base: string; service: Service } | null {
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
  return { base: `${url.origin}/${names.join('/')}`, service };
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
