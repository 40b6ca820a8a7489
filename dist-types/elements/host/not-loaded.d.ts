/** Told to the page: a part of the kit did not come. What else there is to tell arrives with the part that finds it. */
export declare const tellNotLoaded: (element: HTMLElement, error: unknown) => void;
