/** The texts of a data folder as the editor loads them. */

/** JSON with the texts by their path from the folder: `{"files":{"atlas.yaml":"format: 1\n…"}}`. */
export function filesJson(files: ReadonlyMap<string, string>): string {
  return JSON.stringify({ files: Object.fromEntries(files) });
}
