/** Who sends a request to the dev server: only a page of the atlas itself, on the same computer, may read or write the data. */
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** What a request says of its sender. */
export interface Sender {
  /** The address at the other end of the connection. */
  address: string | undefined;
  scheme: 'http' | 'https';
  /** The host that was asked for; undefined where none or more than one was named. */
  host: string | undefined;
  /** The page that sends it, in the words of the browser. */
  origin: string | undefined;
  /** What the browser says of that page, where it says anything: `same-origin`, `cross-site` … */
  site: string | undefined;
}

/** Names of this computer. Any other could lead here too, by the name server of someone else (DNS rebinding). */
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** True for the address of a program on this computer. `::ffff:127.0.0.1` -> true */
export function isLoopback(address: string | undefined): boolean {
  const version = isIP(address ?? '');
  return version !== 0 && loopback.check(address ?? '', version === 4 ? 'ipv4' : 'ipv6');
}

/** What a request says of its sender. */
export function senderOf({ socket, headers, headersDistinct }: IncomingMessage): Sender {
  const hosts = headersDistinct['host'] ?? [];
  const [site] = [headers['sec-fetch-site']].flat();
  return {
    address: socket.remoteAddress,
    scheme: 'encrypted' in socket ? 'https' : 'http',
    host: hosts.length === 1 ? hosts[0] : undefined,
    origin: headers.origin,
    site,
  };
}

/** Why a sender may not have the data, with the cure; null where it may. */
export function whyNotToRead(sender: Sender): string | null {
  if (!isLoopback(sender.address) || !LOCAL_HOST.test(sender.host ?? ''))
    return 'The data can be edited on this computer only: open the address with "localhost" that npm start names.';
  const isOther = sender.origin !== undefined && sender.origin !== ownOrigin(sender);
  const isOtherSite = sender.site !== undefined && !['same-origin', 'none'].includes(sender.site);
  return isOther || isOtherSite ? OTHER_PAGE : null;
}

/** Why a sender may not write, with the cure; null where it may. Browsers name the page with everything that writes. */
export function whyNotToWrite(sender: Sender): string | null {
  const isOwn = sender.origin === ownOrigin(sender) && sender.site !== 'none';
  return whyNotToRead(sender) ?? (isOwn ? null : OTHER_PAGE);
}

const OTHER_PAGE =
  'This was not sent by a page of the atlas: save from the editor, at the address with "localhost" that npm start names.';

function ownOrigin({ scheme, host }: Sender): string {
  return `${scheme}://${host ?? ''}`;
}
