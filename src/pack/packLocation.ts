/**
 * What the lesson pack has for `location`: the build puts this in its place, so that whatever reads the page's address
 * reads the one in the hash. `history` needs nothing of the kind, since a hash is an address to it.
 */
import { readHash, writeHash } from './hashAddress.ts';

class PackLocation {
  get pathname(): string {
    return readHash(window.location.hash).pathname;
  }

  get search(): string {
    return readHash(window.location.hash).search;
  }

  get hash(): string {
    return readHash(window.location.hash).hash;
  }

  set hash(hash: string) {
    const text = hash === '' || hash.startsWith('#') ? hash : `#${hash}`;
    window.location.hash = writeHash({ ...readHash(window.location.hash), hash: text });
  }

  get href(): string {
    return window.location.href;
  }

  set href(address: string) {
    window.location.href = address;
  }

  get origin(): string {
    return window.location.origin;
  }

  get protocol(): string {
    return window.location.protocol;
  }

  assign(address: string): void {
    window.location.assign(address);
  }

  replace(address: string): void {
    window.location.replace(address);
  }

  reload(): void {
    window.location.reload();
  }

  toString(): string {
    return this.href;
  }
}

/** The name by which the build knows it: see build/packBundle.ts. */
Object.assign(globalThis, { packLocation: new PackLocation() });
