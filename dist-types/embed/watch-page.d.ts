/** A second copy is silent: page builders include scripts twice all the time, and the first does the work. */
export declare const watchPage: () => void;
