/** Where a link leads. In a file of its own, since the links of the lesson pack have their addresses in the hash. */

/** The parts of an address that following a link asks for, and may change. */
export type LinkAddress = Pick<HTMLAnchorElement, 'origin' | 'pathname' | 'search' | 'hash'>;

/** The address of a link: that of the link itself. */
export const linkAddress = (link: HTMLAnchorElement): LinkAddress => link;
