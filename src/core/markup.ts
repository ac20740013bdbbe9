/** Text as the text of HTML, SVG or XML, or as a quoted attribute: `a "b" & <c>` → `a &quot;b&quot; &amp; &lt;c&gt;`. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
