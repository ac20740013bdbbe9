/** Keys of one letter are left to whoever types. */

/** True where a key goes into a field, a text, or a dialog with keys of its own. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]') !== null
  );
}
