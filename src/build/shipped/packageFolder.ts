/** Whose a module is, by the name that the bundler has for it. */

/** Modules that a tool of the build puts into the bundle have names of their own. */
const FROM_TOOLS = /^\0(vite|rolldown)\//;
/** The atlas's own: files outside of `node_modules`, and what the build makes of geodata. */
const OWN_VIRTUAL = /^\0virtual:/;

/**
 * The folder of the package that a module comes from, with forward slashes, below the root of the project
 * (`node_modules/svelte`); null for the atlas's own. Throws for a module that nobody is known to have written.
 */
export function packageFolder(id: string, root: string): string | null {
  const tool = FROM_TOOLS.exec(id)?.[1];
  if (tool !== undefined) return `node_modules/${tool}`;
  if (OWN_VIRTUAL.test(id)) return null;
  if (id.startsWith('\0'))
    throw new Error(
      `The module ${JSON.stringify(id)} is put into the site, and its licence is not known: see src/build/shipped/packageFolder.ts`,
    );
  const path = id.replace(/\?.*$/, '').replaceAll('\\', '/');
  const [found] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [];
  if (found === undefined) return null;
  const start = `${root.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  if (!found.startsWith(start))
    throw new Error(`The package in ${found} lies outside of ${start}node_modules/`);
  return found.slice(start.length);
}

/** `../../node_modules/@mapbox/unitbezier/index.js`, as a source map has it → `@mapbox/unitbezier`; null for any other. */
export function packageInSource(source: string): string | null {
  return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source.replaceAll('\\', '/'))?.[1] ?? null;
}
