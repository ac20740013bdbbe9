/** What licence a package names, whether the atlas may hand it on, and the text of one that came without. */

/** Licences (SPDX) of code that may be handed on with the atlas: they ask for their text to go along, and for no more. */
export const ALLOWED_LICENCES: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
];

/** Names that are misspelt in the package itself, and what its file with the licence says. */
const MISSPELT: Record<string, string> = { 'BDS-3-Clause': 'BSD-3-Clause' };

/** The licence in a `package.json`, '' where it has none; older ones have a list. */
export function licenceNamed({ license, licenses }: Record<string, unknown>): string {
  const given = [license, ...(Array.isArray(licenses) ? (licenses as unknown[]) : [])].map(nameOf);
  const named = given.map((name) => MISSPELT[name] ?? name);
  return named.filter((name) => name !== '').join(' OR ');
}

function nameOf(licence: unknown): string {
  if (typeof licence === 'string') return licence;
  if (typeof licence !== 'object' || licence === null || !('type' in licence)) return '';
  return typeof licence.type === 'string' ? licence.type : '';
}

/**
 * True where the list has a licence that one may choose, and all that come together. What is not understood (SPDX
 * expressions with brackets in brackets, exceptions) is not allowed.
 */
export function isAllowed(expression: string, allowed: readonly string[] = ALLOWED_LICENCES): boolean {
  const choices = expression.replace(/^\(([^()]*)\)$/, '$1').split(/ OR /);
  return choices.some((choice) => choice.split(/ AND /).every((name) => allowed.includes(name.trim())));
}

/** The text of a licence for a package that names it and has no file with it. Throws where it is not at hand. */
export function standardText(licence: string, name: string, author: unknown): string {
  if (licence !== 'MIT')
    throw new Error(
      `The package ${name} (licence: ${licence || 'none'}) has no file with its licence, and the site would go out without it`,
    );
  return `(The package names the MIT licence and has no file with it. This is its text.)\n\n${mit(holder(name, author))}`;
}

function holder(name: string, author: unknown): string {
  if (typeof author === 'string') return author.replace(/\s*[<(].*$/, '');
  const known = typeof author === 'object' && author !== null && 'name' in author ? author.name : null;
  return typeof known === 'string' ? known : `the authors of ${name}`;
}

// https://spdx.org/licenses/MIT.html
const mit = (holders: string) => `MIT License

Copyright (c) ${holders}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
