/** Whose requests the dev server takes for the data. */
import { describe, expect, it } from 'vitest';
import { isLoopback, whyNotToRead, whyNotToWrite, type Sender } from '../../../src/build/requestSender.ts';

const page: Sender = {
  address: '127.0.0.1',
  scheme: 'http',
  host: 'localhost:5173',
  origin: 'http://localhost:5173',
  site: 'same-origin',
};

describe('an address of this computer', () => {
  it.each(['127.0.0.1', '127.3.2.1', '::1', '::ffff:127.0.0.1', '0:0:0:0:0:0:0:1'])('%s', (address) => {
    expect(isLoopback(address)).toBe(true);
  });

  it.each([
    '192.168.1.5',
    '::ffff:192.168.1.5',
    '10.0.0.1',
    '128.0.0.1',
    '0.0.0.0',
    '::',
    '::2',
    'fe80::1',
    'localhost',
    '127.0.0.1.evil.example',
    '',
    undefined,
  ])('is not %s', (address) => {
    expect(isLoopback(address)).toBe(false);
  });
});

describe('a page of the atlas', () => {
  it.each([
    ['by name', {}],
    ['by number', { host: '127.0.0.1:5173', origin: 'http://127.0.0.1:5173' }],
    ['by the newer number', { address: '::1', host: '[::1]:5173', origin: 'http://[::1]:5173' }],
    ['at the usual port', { host: 'localhost', origin: 'http://localhost' }],
    ['encrypted', { scheme: 'https', origin: 'https://localhost:5173' } as const],
    ['in a browser that says less', { site: undefined }],
  ])('may read and write: %s', (_, own) => {
    expect(whyNotToWrite({ ...page, ...own })).toBeNull();
    expect(whyNotToRead({ ...page, ...own })).toBeNull();
  });

  it.each([
    ['no origin', { origin: undefined }],
    ['an address that was typed', { origin: undefined, site: 'none' }],
  ])('may read, not write: %s', (_, own) => {
    expect(whyNotToRead({ ...page, ...own })).toBeNull();
    expect(whyNotToWrite({ ...page, ...own })).toMatch(/page of the atlas/);
  });

  it('does not write by an address that was typed', () => {
    expect(whyNotToWrite({ ...page, site: 'none' })).toMatch(/page of the atlas/);
  });
});

describe('nobody else may read or write', () => {
  it.each([
    ['another computer', { address: '192.168.1.5' }],
    ['a connection that is gone', { address: undefined }],
    ['another name for this computer', { host: 'evil.example:5173', origin: 'http://evil.example:5173' }],
    [
      'a name that begins like it',
      { host: 'localhost.evil.example', origin: 'http://localhost.evil.example' },
    ],
    ['a name that ends like it', { host: 'evil.localhost', origin: 'http://evil.localhost' }],
    ['a name with a sign-in', { host: 'localhost:1@evil.example' }],
    ['a port that is none', { host: 'localhost:x', origin: 'http://localhost:x' }],
    ['a line more', { host: 'localhost:5173\n' }],
    ['no host', { host: undefined, origin: 'http://' }],
    ['another port', { origin: 'http://localhost:8080' }],
    ['another scheme', { origin: 'https://localhost:5173' }],
    ['another name of it', { origin: 'http://127.0.0.1:5173' }],
    ['a page of nowhere', { origin: 'null' }],
    ['no name', { origin: '' }],
    ['two pages', { origin: 'http://localhost:5173, http://evil.example' }],
    ['more than the page', { origin: 'http://localhost:5173/' }],
    ['another site', { site: 'cross-site' }],
    ['the same site', { site: 'same-site' }],
    ['two sorts of site', { site: 'same-origin, cross-site' }],
  ])('%s', (_, own) => {
    expect(whyNotToRead({ ...page, ...own })).toMatch(/localhost/);
    expect(whyNotToWrite({ ...page, ...own })).toMatch(/localhost/);
  });
});
