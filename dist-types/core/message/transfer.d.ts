/** How bytes are written so that any mail program carries them. */
export type Encoding = 'base64' | 'quoted-printable' | 'plain';
/** What an encoded body stands for; one letter a byte goes in. */
export declare const bytesIn: (body: string, encoding: Encoding) => Uint8Array;
