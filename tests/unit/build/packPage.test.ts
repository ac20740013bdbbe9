import { describe, expect, it } from 'vitest';
import { codeInScript, packPage } from '../../../src/build/packPage.ts';

const SHELL =
  '<html lang="en"><head><!--head--></head><body><div id="app"><!--app--></div><!--drawing-->' +
  '<script type="module" src="/src/main.ts"></script></body></html>';

describe('the page of the lesson pack', () => {
  const page = packPage(SHELL, {
    language: 'ja',
    title: '<b>',
    site: 'https://example.org/',
    script: 'const a = "</script><script>alert(1)<!--$&";',
    styles: 'a{content:"</style>"}',
    licences: 'Terms <!-- </script>',
    drawings: { ja: '<div id="drawing"></div>' },
    files: new Map([['a"b.json', '{"text":"</script>"}']]),
  });

  it('holds code and data that cannot end their scripts', () => {
    expect(page.match(/<\/script>/g)).toHaveLength(3);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).not.toContain('<!--');
    expect(page).toContain('<title>&lt;b&gt;</title>');
    expect(page).toContain('data-file="a&quot;b.json"');
    expect(page).not.toContain('src=');
  });

  it('leaves the meaning of code as it is', () => {
    const text = '</script> <!-- <script a<b';
    expect(codeInScript(JSON.stringify(text))).not.toMatch(/<(\/script|!--|script)/);
    expect(eval(codeInScript(JSON.stringify(text)))).toBe(text);
  });

  it('throws where the shell has changed', () => {
    expect(() =>
      packPage('<html></html>', {
        language: 'en',
        title: '',
        site: '',
        script: '',
        styles: '',
        licences: '',
        drawings: {},
        files: new Map(),
      }),
    ).toThrow('no script');
  });
});
