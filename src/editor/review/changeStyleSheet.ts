/** The looks of what changed, given to the page once they are needed. */
import { CHANGE_STYLES } from '../../svg/changes/changeStyles.ts';

let sheet: CSSStyleSheet | null = null;

/** Lets elements of the class `changes` look as on the page of a diff. */
export function adoptChangeStyles(page: Document): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(CHANGE_STYLES);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
