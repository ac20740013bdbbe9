/**
 * The browsers that the atlas is made for: each that was the newest two years before the date. What is newer than these is
 * found by `eslint/browserSupport.js` in scripts and by `tests/unit/tooling/styleSupport.test.ts` in style sheets.
 */

/** When the list was made; move it on, and the test of the list says which versions it then has. */
export const BROWSERS_AT = '2026-11-27';

/** As Vite names them. Safari of phones differs from that of desks; Chrome and Firefox of phones hardly do. */
export const BROWSERS = ['chrome131', 'edge131', 'firefox133', 'safari18.1', 'ios18.1'];
