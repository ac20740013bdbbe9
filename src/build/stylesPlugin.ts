/** The style sheets that every page starts with stand in the page itself. */
import type { Plugin, Rolldown } from 'vite';
import type { GeodataState } from './geodataState.ts';

/** The chunks of what pages hold as the build writes them: without a script nothing else would bring their looks. */
const CHUNKS = [
  'index',
  'app',
  'AboutPage',
  'DataPage',
  'LessonPage',
  'LessonsPage',
  'Quiz',
  'UnknownPage',
  'EmbedText',
];

/** … and of those that pages of a large atlas have in the places of some. */
const LARGE_CHUNK = 'openLarge';

/** Takes them from the bundle into `index.html`, from which all pages are made. */
export function stylesPlugin(state: GeodataState): Plugin {
  let styles = '';
  let base = '/';
  return {
    name: 'atlas:styles',
    apply: 'build',
    configResolved: (config) => void (base = config.base),
    generateBundle: {
      // Before the page and the script name the files.
      order: 'pre',
      handler(_options, bundle) {
        const isLarge = !!state.files(base)?.bundle.large;
        styles = takeStyles(bundle, isLarge ? [...CHUNKS, LARGE_CHUNK] : CHUNKS);
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'style', children: styles, injectTo: 'head' }],
    },
  };
}

/**
 * Takes their style sheets out of the bundle, to stand in the page itself: it is rendered whole, and one that had to
 * wait for files would be painted a round trip later.
 */
function takeStyles(bundle: Rolldown.OutputBundle, names: readonly string[]): string {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const files = names.flatMap((name) => {
    const styles = chunks.find((chunk) => chunk.name === name)?.viteMetadata?.importedCss;
    if (!styles?.size) throw new Error(`The chunk "${name}" has no style sheet: see vite.config.ts`);
    const taken = [...styles];
    styles.clear();
    return taken;
  });
  const texts = files.map((file) => {
    const style = bundle[file];
    Reflect.deleteProperty(bundle, file);
    return style?.type === 'asset' ? String(style.source).trim() : '';
  });
  return texts.join('');
}
