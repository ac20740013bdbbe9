/** Stands in for app/linkAddress.ts in the lesson pack: where a link leads, from the address in its hash. */
import type { LinkAddress } from '../app/linkAddress.ts';
import { PACK_BASE, readHash, writeHash, type HashAddress } from './hashAddress.ts';

/** The address of a link; setting a part changes the link. */
export function linkAddress(link: HTMLAnchorElement): LinkAddress {
  return link.getAttribute('href')?.startsWith(PACK_BASE) ? new HashLink(link) : link;
}

class HashLink implements LinkAddress {
  readonly #link: HTMLAnchorElement;

  constructor(link: HTMLAnchorElement) {
    this.#link = link;
  }

  get origin(): string {
    return location.origin;
  }

  get pathname(): string {
    return this.#parts.pathname;
  }

  get search(): string {
    return this.#parts.search;
  }

  set search(search: string) {
    this.#parts = { ...this.#parts, search };
  }

  get hash(): string {
    return this.#parts.hash;
  }

  set hash(hash: string) {
    this.#parts = { ...this.#parts, hash };
  }

  get #parts(): HashAddress {
    return readHash(this.#link.getAttribute('href') ?? '');
  }

  set #parts(parts: HashAddress) {
    this.#link.setAttribute('href', writeHash(parts));
  }
}
