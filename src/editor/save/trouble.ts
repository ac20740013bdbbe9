/** Why the browser did not do what it was asked for. */

export type Trouble = 'cancelled' | 'denied' | 'full' | 'readOnly' | 'gone' | 'other';

/** Names that browsers give to their errors (https://webidl.spec.whatwg.org/#idl-DOMException-error-names). */
const TROUBLES: Partial<Record<string, Trouble>> = {
  AbortError: 'cancelled',
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'readOnly',
  NotFoundError: 'gone',
};

/** What is wrong, by the name of an error. `new DOMException('', 'QuotaExceededError')` -> full */
export function troubleOf(error: unknown): Trouble {
  return (error instanceof Error && TROUBLES[error.name]) || 'other';
}
