/** Character references as the letters they stand for. */
export declare const decodeEntities: (text: string) => string;
