import type { Problem } from '../../core/base/types.js';
import { LockoutErrorEvent } from '../events/error.js';

/** Says to whoever keeps the page what is wrong with its content: in the console and as an event. */
export const report = (element: HTMLElement, problems: readonly Problem[]): void => {
  if (problems.length === 0) return;
  for (const { path, found, expected } of problems) {
    console.warn(`lockout-kit: ${path}: found ${found}; expected ${expected}. The built-in content stays.`);
  }
  element.dispatchEvent(new LockoutErrorEvent(problems));
};
