import { bytesOf } from './charset.js';

/** How bytes are written so that any mail program carries them. */
export type Encoding = 'base64' | 'quoted-printable' | 'plain';

/** Nothing that is no base64; what is padded on every line is read in pieces. */
const fromBase64 = (body: string): Uint8Array => {
  const binary = body
    .replace(/[^A-Za-z\d+/=]+/g, '')
    .split(/=+/)
    .map((unit) => atob(unit.length % 4 === 1 ? unit.slice(0, -1) : unit))
    .join('');
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
};

const HEX = /^[\da-f]{2}$/i;
const EQUALS = 0x3d;

/** Byte by byte, for letters of several bytes may stand beside escapes. */
const fromQuotedPrintable = (body: string): Uint8Array => {
  const joined = body.replace(/=[ \t]*(?:\n|$)/g, '');
  const raw = bytesOf(joined) ?? new Uint8Array();
  const bytes = new Uint8Array(raw.length);
  let length = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const isEscape = raw[at] === EQUALS && HEX.test(joined.slice(at + 1, at + 3));
    bytes[length++] = isEscape ? parseInt(joined.slice(at + 1, at + 3), 16) : (raw[at] ?? 0);
    if (isEscape) at += 2;
  }
  return bytes.subarray(0, length);
};

const DECODERS: Readonly<Record<Encoding, (body: string) => Uint8Array>> = {
  base64: fromBase64,
  'quoted-printable': fromQuotedPrintable,
  plain: (body) => bytesOf(body) ?? new Uint8Array(),
};

/** What an encoded body stands for; one letter a byte goes in. */
export const bytesIn = (body: string, encoding: Encoding): Uint8Array => DECODERS[encoding](body);
