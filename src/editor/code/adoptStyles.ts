/** CodeMirror's looks without a style element, which the policy of the page forbids (build/policy.ts). */
import { StyleModule } from 'style-mod';

/** Those of all views so far; of two, the later one is stronger. */
let mounted: StyleModule[] = [];
let sheet: CSSStyleSheet | null = null;

/**
 * Has all views from now on put their looks into a sheet that the page adopts. CodeMirror does so by itself in a shadow root
 * alone (https://github.com/marijnh/style-mod, `StyleSet`); its other way is a nonce, which a page from a file would show
 * to everybody.
 */
export function adoptStyles(page: Document): void {
  StyleModule.mount = (_root, given) => {
    const modules = given instanceof StyleModule ? [given] : given;
    if (sheet && modules.every((module) => mounted.includes(module))) return;
    mounted = [...mounted.filter((module) => !modules.includes(module)), ...modules];
    if (!sheet) {
      sheet = new CSSStyleSheet();
      page.adoptedStyleSheets = [sheet, ...page.adoptedStyleSheets];
    }
    sheet.replaceSync(mounted.map((module) => module.getRules()).join('\n'));
  };
}
