import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { browserSupport } from './eslint/browserSupport.js';
import { importDirections } from './eslint/importDirections.js';

/** Names that only one of browser and Node has: the pure parts may use neither. */
const names = (list) => Object.keys(list).filter((name) => !(name in globals['shared-node-browser']));
const onlyBrowser = names(globals.browser);
const onlyNode = names(globals.node);

const noNode = onlyNode.map((name) => ({
  name,
  message: "Node's, and this runs in the browser: src/build and src/cli only.",
}));
const noBrowser = onlyBrowser.map((name) => ({
  name,
  message: "The browser's, and this part is pure: take it as an argument.",
}));

/** Text reaches the page through Svelte only, so that no text of the data can become HTML. */
const noHtml = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
].map((property) => ({
  property,
  message: 'No text becomes HTML: render it with Svelte, or set textContent.',
}));

const sizes = {
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-depth': ['error', 3],
  'max-params': ['error', 6],
  'max-nested-callbacks': ['error', 3],
  complexity: ['error', 16],
};

const typed = {
  '@typescript-eslint/consistent-type-imports': 'error',
  // `import { type A }` alone would still load the file when the page runs.
  '@typescript-eslint/no-import-type-side-effects': 'error',
  // Spreading a string into code points is what is meant here.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'tests/bench/out', 'tests/bench/dist']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    plugins: {
      atlas: { rules: { 'browser-support': browserSupport, 'import-directions': importDirections } },
    },
    rules: {
      ...sizes,
      ...typed,
      'atlas/import-directions': 'error',
      eqeqeq: 'error',
      // Patterns for Japanese text hold the ideographic space.
      'no-irregular-whitespace': ['error', { skipRegExps: true }],
      'no-restricted-properties': ['error', ...noHtml],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name="pathname"] > NewExpression[callee.name="URL"]:has(MetaProperty)',
          message: 'No path on Windows (/C:/…), nor where a name has a space: fileURLToPath() gives one.',
        },
      ],
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    files: ['**/*.svelte'],
    rules: {
      'svelte/no-at-html-tags': 'error',
      // The policy of every page forbids them: src/build/policy.ts.
      'svelte/no-inline-styles': 'error',
      // `{' '}` keeps a space that Svelte would take away.
      'svelte/no-useless-mustaches': 'off',
      // The linter takes whatever comes from another part for `any`; svelte-check knows its types, and checks them.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['src/**'],
    languageOptions: { globals: globals.browser },
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  {
    files: ['src/**'],
    ignores: ['src/build/**', 'src/cli/**'],
    rules: { 'no-restricted-globals': ['error', ...noNode], 'atlas/browser-support': 'error' },
  },
  {
    files: ['src/{core,cartography,messages}/**'],
    rules: { 'no-restricted-globals': ['error', ...noNode, ...noBrowser] },
  },
  {
    files: ['src/{build,cli}/**', 'tests/**', 'geodata/**', 'eslint/**', 'supply/**', '*.config.*'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    // A test reads as one list of cases, and what it takes from a fixture is known to be there.
    files: ['tests/**'],
    rules: {
      'max-lines-per-function': 'off',
      'max-nested-callbacks': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [ts.configs.disableTypeChecked] },
  {
    files: [
      '**/{utils,helpers,common}/**',
      '**/{utils,util,helpers,helper,common,misc,index}.{ts,js,mjs,svelte}',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'Name this file or folder by what it does.' },
      ],
    },
  },
  {
    files: ['{src,tests}/**/*[-_ ]*.{ts,js,mjs,svelte}'],
    ignores: ['**/*.d.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'File names are camelCase, PascalCase for a Svelte part.' },
      ],
    },
  },
);
