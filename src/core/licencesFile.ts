/** The file with the licences of all code that readers get, from the root of the site; the lesson pack holds its own. */
export const LICENCES_FILE = 'licenses.txt';
