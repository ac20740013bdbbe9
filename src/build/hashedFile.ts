/** Files that are named by their content, so that they can be kept for ever. */
import { createHash } from 'node:crypto';

/** The text of some content as JSON, and its path below the base. */
export function hashedFile(name: string, content: unknown): { path: string; text: string } {
  const text = JSON.stringify(content);
  return { path: `assets/${name}-${hashOf([text])}.json`, text };
}

/** Eight characters for some content. */
export function hashOf(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url').slice(0, 8);
}
