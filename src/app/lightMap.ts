/** The reader's wish for the light map, kept in the browser. */
const KEY = 'passage-atlas:light-map';

/** A browser may refuse storage; then the wish holds for the visit. */
export const lightMap = {
  read(): boolean {
    try {
      return localStorage.getItem(KEY) === 'yes';
    } catch {
      return false;
    }
  },
  write(light: boolean): void {
    try {
      if (light) localStorage.setItem(KEY, 'yes');
      else localStorage.removeItem(KEY);
    } catch {
      // Nothing to be done: the map is light all the same.
    }
  },
};
