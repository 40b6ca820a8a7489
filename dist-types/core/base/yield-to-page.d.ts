/** Lets the page draw and the visitor go on typing. By a message: a timer is held back four milliseconds each time. */
export declare const yieldToPage: () => Promise<void>;
