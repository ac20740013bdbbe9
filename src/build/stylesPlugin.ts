/** The style sheets that every page starts with stand in the page itself. */
import type { Plugin, Rolldown } from 'vite';

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

/** Takes them from the bundle into `index.html`, from which all pages are made. */
export function stylesPlugin(): Plugin {
  let styles = '';
  return {
    name: 'atlas:styles',
    apply: 'build',
    generateBundle: {
      // Before the page and the script name the files.
      order: 'pre',
      handler(_options, bundle) {
        styles = takeStyles(bundle);
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
function takeStyles(bundle: Rolldown.OutputBundle): string {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const files = CHUNKS.flatMap((name) => {
    const styles = chunks.find((chunk) => chunk.name === name)?.viteMetadata?.importedCss;
    if (!styles?.size) throw new Error(`The chunk "${name}" has no style sheet: see vite.config.ts`);
    const names = [...styles];
    styles.clear();
    return names;
  });
  const texts = files.map((file) => {
    const style = bundle[file];
    Reflect.deleteProperty(bundle, file);
    return style?.type === 'asset' ? String(style.source).trim() : '';
  });
  return texts.join('');
}
