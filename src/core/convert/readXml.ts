/** XML text to a document, without anything by which XML can reach out or swell. */
import type { Document } from '@xmldom/xmldom';
import type { Fault } from './conversion.ts';

/** Parses XML that has no document type; a fault where it has one, or is broken. */
export async function readXml(text: string): Promise<{ document: Document } | Fault> {
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(text))
    return {
      fault:
        'It has a document type ("<!DOCTYPE"), which can pull in other files and is not read. Remove that part, or save the file again with another program.',
    };
  const { DOMParser } = await import('@xmldom/xmldom');
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    });
    return { document: parser.parseFromString(text, 'application/xml') };
  } catch (error) {
    return { fault: `The XML is broken: ${reasonOf(error)} Save it again, or mend it there.` };
  }
}

/** The first line of what the parser says, with the place where it says it. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const place = /\[line:(\d+),col:(\d+)\]|@#\[line:(\d+)/.exec(message) ?? [];
  const line = place[1] ?? place[3];
  const [words = ''] = message.split('\n');
  const cause = words
    .replace(/\s*@?#?\[line:.*$/, '')
    .slice(0, 120)
    .replace(/[.!]?$/, '.');
  return line === undefined ? cause : `${cause} (Line ${line}.)`;
}
