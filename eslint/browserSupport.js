import { browsersWithout, isKnown } from './webFeatures.js';

/** What not every browser of the list has, or not in all ways, and why it may stand in our code all the same. */
const WITH_REASON = {
  'api.ClipboardItem.ClipboardItem': 'with blobs every browser has it',
  'api.Document.exitFullscreen': 'asked for only where the page is on the full screen',
  'api.Document.fullscreenElement': 'where it is missing, nothing is on the full screen',
  'api.Document.fullscreenEnabled': 'where it is missing, the button is not there',
  'api.Element.requestFullscreen':
    'a browser that refuses is told from one that does not; beamer.svelte.ts goes on without',
  'api.FileSystemFileHandle.createWritable': 'only in a folder that the browser has let one choose',
  'api.FileSystemWritableFileStream.write': 'the same',
  'api.KeyboardEvent.isComposing': 'Safari says no at the key that ends the composing',
  'api.KeyboardEvent.repeat': 'not set in every Chrome on Android, whose keys do not repeat',
  'api.Navigator.share': 'the button is there where the browser has it',
  'api.TouchEvent.touches': 'of an event that the browser has sent',
  'api.TouchList.length': 'the same',
  'api.Window.requestIdleCallback': 'asked whether it is there',
};

/** Where TypeScript keeps what browsers and the language have. */
const LIBRARY = /\/lib\.(dom|es)[^/]*\.d\.ts$/;

/**
 * The names that the compatibility data may have for something: a member belongs to an interface in TypeScript that the
 * data may know by the name of what has it (`ParentNode.append` is `Element.append` there).
 */
function keysOf(owner, receiver, name) {
  const bases = [owner, receiver].filter(Boolean).map((base) => base.replace(/Constructor$/, ''));
  const members = bases.flatMap((base) => [
    `api.${base}.${name}`,
    `api.${base}.${name}_static`,
    `javascript.builtins.${base}.${name}`,
  ]);
  return [
    ...members,
    `api.${name}.${name}`,
    `api.${name}`,
    `api.Window.${name}`,
    `javascript.builtins.${name}`,
  ];
}

/** ESLint rule: reports what a browser of our list (src/build/browsers.mjs) does not have. */
export const browserSupport = {
  meta: { type: 'problem', schema: [], docs: { description: 'every browser of the list has it' } },
  create(context) {
    const services = context.sourceCode.parserServices;
    if (!services?.program) return {};
    const checker = services.program.getTypeChecker();
    const symbolOf = (node) => checker.getSymbolAtLocation(services.esTreeNodeToTSNodeMap.get(node));
    const check = (node, receiver) => {
      const declaration = symbolOf(node)?.declarations?.[0];
      if (!declaration || !LIBRARY.test(declaration.getSourceFile().fileName)) return;
      const owner = declaration.parent?.name?.text;
      const key = keysOf(owner, receiver, node.name).find(isKnown);
      const without = key ? browsersWithout(key) : [];
      if (without.length === 0 || Object.hasOwn(WITH_REASON, key)) return;
      const message = `${key} is not in ${without.join(', ')}: ask whether it is there, and say so in eslint/browserSupport.js.`;
      context.report({ node, message });
    };
    const typeName = (node) => {
      const type = checker.getTypeAtLocation(services.esTreeNodeToTSNodeMap.get(node));
      return type.getSymbol()?.name;
    };
    return {
      'MemberExpression[computed=false]'({ object, property }) {
        if (property.type === 'Identifier') check(property, typeName(object));
      },
      'NewExpression > Identifier.callee': (node) => check(node),
      'CallExpression > Identifier.callee': (node) => check(node),
    };
  },
};
