/** The name of a format that is not read; undefined where it may be read. */
export declare const unsupportedFormat: (source: string | Uint8Array) => string | undefined;
