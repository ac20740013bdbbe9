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
  let cause = '';
  try {
    const parser = new DOMParser({
      locator: true,
      onError: (level, message, context) => {
        if (level === 'warning') return;
        // The first one is the cause; what the parser makes of it is not.
        cause ||= withLine(message, context);
        throw new Error(message);
      },
    });
    return { document: parser.parseFromString(text, 'application/xml') };
  } catch {
    return { fault: `The XML is broken: ${cause || 'it ends too early.'} Save it again, or mend it there.` };
  }
}

/** The first line of what the parser says, with the line of the text. */
function withLine(message: string, context: unknown): string {
  const words =
    message
      .split('\n')[0]
      ?.slice(0, 120)
      .replace(/[.!]?$/, '') ?? '';
  const { locator } = context as { locator?: { lineNumber?: number } };
  return `${words}${locator?.lineNumber === undefined ? '' : ` (line ${locator.lineNumber})`}.`;
}
