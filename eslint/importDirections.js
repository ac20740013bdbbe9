import { dirname, relative, resolve } from 'node:path';

/**
 * Imports go one way: main → app → map, svg, ui → cartography → core. One table says which part of `src/` may
 * import which, and how; one rule reads it. ESLint's own rules cannot: they do not see `import()`, or cannot tell it
 * from a static import, and that difference is what keeps MapLibre and the editor out of the first download.
 */

/**
 * By part: `now` may be imported statically, `later` by `import()` only, `types` by `import type` only.
 * A part that is missing here may import nothing of `src/`, so a new folder has to be entered first.
 * @type {Record<string, { now: string[], later?: string[], types?: string[] }>}
 */
const parts = {
  core: { now: ['core'] },
  cartography: { now: ['cartography', 'core'] },
  messages: { now: [], types: ['messages', 'ui/arrived', 'core'] },
  map: { now: ['map', 'cartography', 'core'] },
  svg: { now: ['svg', 'cartography', 'core'] },
  ui: { now: ['ui', 'cartography', 'core', 'messages/pageLeads'], types: ['messages'] },
  app: {
    now: ['app', 'svg', 'ui', 'cartography', 'core', 'messages'],
    later: ['map', 'share', 'editor', 'messages'],
  },
  main: {
    now: ['app', 'svg', 'ui', 'cartography', 'core', 'messages'],
    later: ['map', 'share', 'editor', 'messages'],
  },
  edit: {
    now: ['editor', 'ui', 'svg', 'cartography', 'core'],
    later: ['map', 'svg', 'messages'],
    types: ['messages'],
  },
  missing: { now: [], types: ['messages', 'ui'] },
  offlineWorker: { now: ['core'] },
  pack: { now: ['pack', 'app', 'svg', 'ui', 'core', 'messages'] },
  share: {
    now: ['share', 'app/wishes', 'svg', 'ui', 'cartography', 'core', 'messages/pageLeads'],
    types: ['messages', 'app'],
  },
  editor: { now: ['editor', 'ui', 'svg', 'cartography', 'core'], types: ['messages'] },
  build: {
    now: ['build', 'app', 'share', 'pack/hashAddress', 'svg', 'ui', 'cartography', 'core', 'messages'],
    types: ['editor'],
  },
  cli: { now: ['cli', 'build/geodataFiles', 'build/writeSafely', 'core', 'svg', 'cartography'] },
};

/** Packages that only the parts named here may import; a file may be named instead of a folder. */
const packages = [
  { name: /^maplibre-gl(\/|$)/, parts: ['map'] },
  { name: /^@turf\//, parts: ['core/geometry'] },
  { name: /^@placemarkio\//, parts: ['core/exports/kmlExport'] },
  { name: /^d3-/, parts: ['svg'] },
  { name: /^zod(\/|$)/, parts: ['core/zod'] },
  { name: /^(vite|rolldown)(\/|$)/, parts: ['build', 'cli'] },
  { name: /^svelte(\/|$)/, parts: ['app', 'ui', 'main', 'edit', 'share', 'editor', 'build'] },
  { name: /^node:/, parts: ['build', 'cli'] },
  { name: /^workbox-(core|precaching|routing)(\/|$)/, parts: ['offlineWorker'] },
  { name: /^workbox-build(\/|$)/, parts: ['build'] },
  { name: /^virtual:/, parts: ['app', 'main', 'edit', 'pack'] },
];

/** Node's modules without their prefix would slip past the table. */
const bareNode =
  /^(fs|path|os|url|util|stream|zlib|crypto|process|child_process|http|https|events|buffer)(\/|$)/;

const sourceRoot = resolve(import.meta.dirname, '../src');

/** `<root>/src/ui/Panel.svelte` → `ui/Panel`; null outside `src/`. */
function placeInSource(path) {
  const place = relative(sourceRoot, path).replaceAll('\\', '/');
  if (place === '..' || place.startsWith('../')) return null;
  return place.replace(/\?.*$/, '').replace(/(\.svelte)?\.(ts|js|mjs|json|css|svelte)$/, '');
}

/** `ui/Panel` is inside `ui`; `build/geodataFiles` is inside `build/geodataFiles`. */
function isInside(place, part) {
  return place === part || place.startsWith(`${part}/`);
}

function packageProblem(place, specifier) {
  if (bareNode.test(specifier)) return `Write 'node:${specifier}', so that everyone sees it is Node's.`;
  const rule = packages.find(({ name }) => name.test(specifier));
  if (!rule || rule.parts.some((part) => isInside(place, part))) return null;
  return `Only ${rule.parts.map((part) => `src/${part}`).join(', ')} may import '${specifier}'.`;
}

function sourceProblem(from, to, how) {
  const part = from.split('/')[0];
  const rule = parts[part];
  if (!rule)
    return `src/${part} is not in the table of import directions (eslint/importDirections.js): add it there.`;
  const allows = (list) => list?.some((allowed) => isInside(to, allowed));
  if (allows(rule.now)) return null;
  if (how !== 'now' && allows(rule[how])) return null;
  if (how === 'now' && allows(rule.later)) return `src/${part} may import src/${to} by import() only.`;
  if (how === 'now' && allows(rule.types)) return `src/${part} may import types only from src/${to}.`;
  return `src/${part} must not import src/${to}: imports go main → app → map, svg, ui → cartography → core.`;
}

/**
 * Says why an import is not allowed, or null where it is.
 * @param {string} file path of the importing file
 * @param {string} specifier what stands in quotes
 * @param {'now' | 'later' | 'types'} how static, `import()`, or `import type`
 */
function importProblem(file, specifier, how) {
  const from = placeInSource(file);
  if (from === null || file.endsWith('.d.ts')) return null;
  if (!/^[./]/.test(specifier)) return packageProblem(from, specifier);
  const to = placeInSource(resolve(dirname(file), specifier));
  if (to === null) return `'${specifier}' leads out of src/: move what is needed into it.`;
  return sourceProblem(from, to, how);
}

/** ESLint rule: reports each import that goes against the table above. */
export const importDirections = {
  meta: { type: 'problem', schema: [], docs: { description: 'imports go one way' } },
  create(context) {
    const check = (node, source, how) => {
      if (typeof source?.value !== 'string') return;
      const message = importProblem(context.filename, source.value, how);
      if (message) context.report({ node, message });
    };
    const checkStatic = (node) => {
      const kind = node.importKind ?? node.exportKind;
      check(node, node.source, kind === 'type' ? 'types' : 'now');
    };
    return {
      ImportDeclaration: checkStatic,
      ExportNamedDeclaration: checkStatic,
      ExportAllDeclaration: checkStatic,
      // A type written `import('…').X` is erased, like `import type`.
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, 'types'),
      ImportExpression(node) {
        if (node.source.type === 'Literal') check(node, node.source, 'later');
        else
          context.report({
            node,
            message: 'Give import() a plain string: a computed one cannot be checked.',
          });
      },
      // Vite's glob import would pass by the table.
      "MetaProperty[property.name='meta']"(node) {
        if (node.parent.type !== 'MemberExpression' || node.parent.property.name !== 'glob') return;
        if (placeInSource(context.filename))
          context.report({ node, message: 'Name each import: import.meta.glob() cannot be checked.' });
      },
    };
  },
};
