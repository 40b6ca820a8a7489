/**
 * What the QR codes of a picture say; undefined where it is no picture that can be shown here.
 * Rejects where the reader cannot be loaded.
 */
export declare const readPicture: (file: Blob) => Promise<readonly string[] | undefined>;
