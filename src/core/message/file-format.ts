/** Files that are no text: what they are by their first bytes. */
import { oneOf } from '../base/expression.js';

const MAGIC: readonly (readonly [format: string, ...bytes: number[]])[] = [
  ['.msg', 0xd0, 0xcf, 0x11, 0xe0],
  ['.pdf', 0x25, 0x50, 0x44, 0x46],
  ['.zip', 0x50, 0x4b, 0x03, 0x04],
  ['.png', 0x89, 0x50, 0x4e, 0x47],
  ['.jpg', 0xff, 0xd8, 0xff],
  ['.gif', 0x47, 0x49, 0x46, 0x38],
  ['.tnef', 0x78, 0x9f, 0x3e, 0x22],
];

/** Web pages saved whole look like a mail, but nobody sent them. */
const SAVED_PAGE = new RegExp(
  '^(?:' +
    oneOf(
      /from:[ \t]*["<]?saved by|snapshot-content-location[ \t]*:/,
      /x-mimeole:[^\n]{0,80}\n(?:[^\n]{0,200}\n){0,3}content-location/,
    ) +
    ')',
  'im',
);

const startOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source.slice(0, 2000) : String.fromCharCode(...source.subarray(0, 2000));

const byBytes = (source: Uint8Array): string | undefined =>
  MAGIC.find(([, ...bytes]) => bytes.every((byte, index) => source[index] === byte))?.[0];

/** The name of a format that is not read; undefined where it may be read. */
export const unsupportedFormat = (source: string | Uint8Array): string | undefined =>
  (typeof source === 'string' ? undefined : byBytes(source)) ?? (SAVED_PAGE.test(startOf(source)) ? '.mht' : undefined);
