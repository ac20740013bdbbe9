/** A file piece by piece, so that whoever waits sees how far it is. */

/** The bytes of a file; `onRead` is told after each piece how many there are. Throws where the file cannot be read. */
export async function readBytes(file: Blob, onRead: (bytes: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes.set(piece.value, at);
    at += piece.value.length;
    onRead(at);
  }
  return bytes.subarray(0, at);
}
