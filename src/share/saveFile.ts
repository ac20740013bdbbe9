/** Hands a file to the browser's downloads. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click: not before the next task may its address go.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
