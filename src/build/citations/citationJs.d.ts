/** What we use of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(item: unknown, options?: { forceType: '@biblatex/text' | '@ris/file' });
    format(what: 'bibliography', options: { format: 'html'; template: 'apa'; lang: 'en-US' }): string;
    format(what: 'data', options: { format: 'object' }): Record<string, unknown>[];
  }
}

/** Adds the styles to the core. */
declare module '@citation-js/plugin-csl';

/** Lets the core read BibTeX. */
declare module '@citation-js/plugin-bibtex';

/** Lets the core read RIS. */
declare module '@citation-js/plugin-ris';
