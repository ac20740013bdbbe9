import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// `.ci/run` adds up the counts of all runs; each run leaves its own file there.
const reports = process.env.TEST_REPORTS;

const single = { fileParallelism: false, maxWorkers: 1, isolate: false } as const;

/** Drives the built site in a real browser: one browser, one page at a time, so that timings do not fight. */
const browser = {
  environment: 'node' as const,
  globalSetup: ['tests/browser/setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  ...single,
};

/** What is above both renderers, and has nothing to do with who draws: in the browser without WebGL alone, which is quicker. */
const ABOVE = [
  'addresses',
  'data',
  'embedHost',
  'failures',
  'refused',
  'editForm',
  'editGit',
  'editReview',
  'editSave',
  'handout',
  'hosting',
  'hostile',
  'hydration',
  'keysOnly',
  'languages',
  'lessons',
  'locator',
  'measure',
  'offline',
  'pack',
  'quiz',
  'reading',
  'search',
  'saving',
  'share',
  'sheet',
  'withoutScript',
  'withoutScriptLook',
  'withoutWebgl',
  'editChunk',
  'editDraft',
  'editNew',
];

/** Those that take only some of their cases where every run of the tests waits for them: see `tests/browser/cases.ts`. */
const SAMPLED = ['accessibility', 'embedHost', 'failures', 'handout', 'hostile', 'hydration', 'measure'];
/** The same where MapLibre draws. */
const SAMPLED_IN_GL = ['underPath'];

/** Those that no run of all tests waits for: what they try, others try in part. */
const LATER = ['editDraft', 'editForm', 'editGit', 'editNew', 'editReview', 'locator', 'withoutScriptLook'];

/** The same where MapLibre draws; of the reader's part each is tried without WebGL in every run. */
const LATER_IN_GL = ['choices', 'editAxe', 'editMapPress', 'editSplit', 'history', 'keyboard'];

/** What a reader does, whoever draws the map. */
const READER = [
  'accessibility',
  'policy',
  'choices',
  'features',
  'harness',
  'history',
  'hover',
  'keyboard',
  'layout',
];

/** What readers and educators do that has nothing to do with a server: once more in the lesson pack, with no network. */
const PACKED = [
  'features',
  'handout',
  'history',
  'keysOnly',
  'languages',
  'lessons',
  'measure',
  'quiz',
  'reading',
  'search',
  'share',
];

/** Without WebGL a page leaves the processor time enough for a second one. */
const inSvg = { ...browser, fileParallelism: true, maxWorkers: 2 };

/** The reader's tests that an atlas of other places, languages and scripts passes too; what they name of one is in `factsTwo.ts`. */
const ANY_ATLAS = [
  'accessibility',
  'choices',
  'features',
  'harness',
  'history',
  'keyboard',
  'languages',
  'layout',
  'meridian',
  'reading',
  'rightToLeft',
  'search',
  'withoutScript',
];

/** What the first atlas has nothing of: a shape across the 180th meridian, texts from right to left. */
const ONLY_TWO = ['meridian', 'rightToLeft'];

/** Of these the ones that every run of the tests can wait for. */
const ANY_ATLAS_ALWAYS = ['features', 'languages', 'meridian', 'rightToLeft'];

const pack = {
  provide: { renderer: 'svg', pack: true, every: true, atlas: 'one' } as const,
  ...inSvg,
};

export default defineConfig({
  test: {
    reporters: reports
      ? ['default', ['json', { outputFile: `${reports}/${process.pid.toString()}.json` }]]
      : ['default'],
    projects: [
      {
        plugins: [svelte({ configFile: false })],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout: 20_000,
          // Left to itself Vitest leaves one processor free, which on two is half of them.
          maxWorkers: '100%',
          // The modules are loaded once, not for each of two hundred files; what a test changes, it puts back.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [...ABOVE, ...ONLY_TWO, ...LATER_IN_GL].map((name) => `tests/browser/${name}.test.ts`),
          provide: { renderer: 'gl', pack: false, every: false, atlas: 'one' },
          ...browser,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The reader's part of them again, in a browser without WebGL.
        test: {
          name: 'browser-svg',
          include: [...READER, ...ABOVE.filter((name) => !LATER.includes(name))].map(
            (name) => `tests/browser/${name}.test.ts`,
          ),
          ...inSvg,
          provide: { renderer: 'svg', pack: false, every: false, atlas: 'one' },
          sequence: { groupOrder: 2 },
        },
      },
      {
        // The files that take only some of their cases in every run.
        test: {
          name: 'slow-svg',
          include: [...SAMPLED, ...LATER].map((name) => `tests/browser/${name}.test.ts`),
          ...inSvg,
          provide: { renderer: 'svg', pack: false, every: true, atlas: 'one' },
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: 'slow-gl',
          include: [...SAMPLED_IN_GL, ...LATER_IN_GL].map((name) => `tests/browser/${name}.test.ts`),
          provide: { renderer: 'gl', pack: false, every: true, atlas: 'one' },
          ...browser,
          sequence: { groupOrder: 4 },
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          environment: 'node',
          provide: { renderer: 'svg', pack: false, every: false, atlas: 'one' },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          ...single,
          sequence: { groupOrder: 4 },
        },
      },
      {
        test: {
          name: 'browser-two',
          include: ANY_ATLAS_ALWAYS.map((name) => `tests/browser/${name}.test.ts`),
          ...inSvg,
          provide: { renderer: 'svg', pack: false, every: false, atlas: 'two' },
          sequence: { groupOrder: 5 },
        },
      },
      {
        test: {
          name: 'slow-two',
          include: ANY_ATLAS.map((name) => `tests/browser/${name}.test.ts`),
          ...inSvg,
          provide: { renderer: 'svg', pack: false, every: true, atlas: 'two' },
          sequence: { groupOrder: 5 },
        },
      },
      {
        test: {
          name: 'slow-pack',
          include: PACKED.map((name) => `tests/browser/${name}.test.ts`),
          ...pack,
          sequence: { groupOrder: 3 },
        },
      },
      {
        plugins: [svelte({ configFile: false })],
        test: {
          name: 'slow',
          include: ['tests/slow/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/setup.ts'],
          provide: { renderer: 'gl', pack: false, every: true, atlas: 'one' },
          testTimeout: 600_000,
          hookTimeout: 600_000,
          ...single,
          sequence: { groupOrder: 5 },
        },
      },
    ],
  },
});
