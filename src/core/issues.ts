/** What the checks report: wrong data is a value with a place in a file, never an exception. */
import { ISSUE_CODES, type IssueCode, type Severity } from './issueCodes.ts';
import { TextSource } from './json/textSource.ts';
import type { Position } from './model.ts';
import { showUnseen } from './unsafeText.ts';
import { formatCamera } from './url.ts';

/** A place in a text: `offset` in UTF-16 code units from 0, `line` and `column` from 1. */
export interface Place {
  offset: number;
  line: number;
  column: number;
}

/** Part of a text, offsets in UTF-16 code units; `end` is the first one that is not part of it. */
export interface Span {
  start: number;
  end: number;
}

/** A change that mends an issue and cannot lose anything. */
export interface Fix {
  label: string;
  edits: (Span & { text: string })[];
}

/** Facts about an issue that only some issues have. */
export interface IssueDetails {
  /** JSON pointer (RFC 6901) of the value at fault. */
  pointer?: string;
  /** Id of the feature that the issue is about. */
  feature?: string;
  /** Where on the map the fault lies. */
  position?: Position;
  fix?: Fix;
}

/** Details as a check gives them: with a cure of its own, and a fix that need not be worked out at once. */
export interface GivenDetails extends Omit<IssueDetails, 'fix'> {
  cure?: string;
  fix?: Fix | (() => Fix);
}

/** One fault in the data: what is wrong, where, and how to mend it. */
export interface Issue extends IssueDetails {
  code: IssueCode;
  severity: Severity;
  /** Cause and cure in plain words. */
  message: string;
  /** Path from the data folder, for example `features/etorofu.geojson`. */
  file: string;
  start: Place;
  end: Place;
  /** Fixes of the faults of its code that are not listed themselves. */
  moreFixes?: Fix[];
}

/** Collects the issues of one file. */
export interface Report {
  file: string;
  /** The whole text; empty where it comes in pieces. */
  text: string;
  /** The text by pieces, which also knows where in it an offset stands. */
  source: TextSource;
  /**
   * Notes an issue; the cure of its code is put after `cause`, unless another one is given. A cause that takes time
   * to find is a function, which is not called for faults that are only counted; so is a fix.
   */
  add(code: IssueCode, span: Span, cause: string | (() => string), details?: GivenDetails): void;
  /** All issues in the order of the text. */
  issues(): Issue[];
}

/** So many issues of one code are listed for a file; the last of them says how many more there are. */
const LISTED_PER_CODE = 10;

interface OfCode {
  listed: Issue[];
  more: number;
  moreFixes: (Fix | (() => Fix))[];
}

/** A new, empty report on a file whose text is at hand, or comes in pieces; some codes may be of no interest. */
export function createReport(
  file: string,
  textOrSource: string | TextSource,
  ignored: readonly IssueCode[] = [],
): Report {
  const [text, source] =
    typeof textOrSource === 'string' ? [textOrSource, TextSource.of(textOrSource)] : ['', textOrSource];
  const found = new Map<IssueCode, OfCode>();

  return {
    file,
    text,
    source,
    add(code, span, cause, { cure, fix: givenFix, ...details } = {}) {
      if (ignored.includes(code)) return;
      const ofCode = found.get(code) ?? { listed: [], more: 0, moreFixes: [] };
      found.set(code, ofCode);
      if (ofCode.listed.length >= LISTED_PER_CODE) {
        ofCode.more += 1;
        if (givenFix) ofCode.moreFixes.push(givenFix);
        return;
      }
      const { severity, cure: usualCure } = ISSUE_CODES[code];
      const message = `${typeof cause === 'string' ? cause : cause()} ${cure ?? usualCure}`;
      const [start, end] = [source.placeAt(span.start), source.placeAt(Math.max(span.start, span.end))];
      const fix = givenFix && toFix(givenFix);
      ofCode.listed.push({ code, severity, message, file, start, end, ...details, ...(fix ? { fix } : {}) });
    },
    issues() {
      return [...found.values()].flatMap(withCount).sort((a, b) => a.start.offset - b.start.offset);
    },
  };
}

function toFix(fix: Fix | (() => Fix)): Fix {
  return typeof fix === 'function' ? fix() : fix;
}

function withCount({ listed, more, moreFixes }: OfCode): Issue[] {
  const last = listed.at(-1);
  if (!last || more === 0) return listed;
  const message = `${last.message} (${more} more like this in the file.)`;
  const all = { ...last, message, ...(moreFixes.length === 0 ? {} : { moreFixes: moreFixes.map(toFix) }) };
  return [...listed.slice(0, -1), all];
}

/**
 * One line for a terminal, in the form that editors turn into a link.
 * `geodata/features/etorofu.geojson:12:5: error unclosed-ring: …`
 */
export function formatIssue(issue: Issue, prefix = ''): string {
  const { file, start, severity, code, message } = issue;
  return `${prefix}${showUnseen(file)}:${start.line}:${start.column}: ${severity} ${code}: ${showUnseen(message)}`;
}

/** So close that the neighbours of a position can be seen. */
const ISSUE_ZOOM = 10;

/** Where in the data and on the map an issue lies: ` [/geometry/coordinates/0/3 #map=10/45.1/147.7]`; nothing where neither is known. */
export function formatIssuePlace({ pointer, position }: Issue): string {
  const camera = position && formatCamera({ center: position, zoom: ISSUE_ZOOM });
  const places = [pointer, camera].filter((place) => place !== undefined && place !== '');
  return places.length === 0 ? '' : ` [${showUnseen(places.join(' '))}]`;
}
