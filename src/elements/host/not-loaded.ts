import { LockoutErrorEvent } from '../events/error.js';

/** Told to the page: a part of the kit did not come. What else there is to tell arrives with the part that finds it. */
export const tellNotLoaded = (element: HTMLElement, error: unknown): void => {
  console.warn('lockout-kit:', error);
  const expected = 'the kit’s own files beside the script';
  const path = element.localName;
  element.dispatchEvent(
    new LockoutErrorEvent([{ code: 'fetch-failed', severity: 'error', path, found: String(error), expected }]),
  );
};
