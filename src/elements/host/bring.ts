/** What a widget needs once it is past its first stage, in one file: its content, and what follows the page around it. */
import type { CSSResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import { packFor } from './catalog.js';
import type { Lender } from './lender.js';
import { report } from './report.js';
import type { Resume } from './resume.js';
import * as transition from './transition.js';

export { greet } from './first-words.js';

export interface Brought {
  readonly pack: Pack;
  readonly transition: typeof transition;
  readonly resumed: Resume | undefined;
  /** Follows the page no longer. */
  readonly letGo: () => void;
}

/** @param changed - called when the page around the widget speaks another language */
export const bring = async (
  lender: Lender,
  { styles }: { readonly styles: readonly CSSResult[] },
  changed: () => void,
): Promise<Brought> => {
  const { element, conversation, kitContent } = lender;
  const { pack, problems } = await packFor(lender, kitContent);
  const resumed = await transition.resumed(element, conversation);
  transition.adoptStyles(element, styles);
  transition.startFrom(lender);
  const unwatch = transition.watch(lender, changed);
  const letGo = (): void => {
    resumed?.disconnect();
    unwatch();
  };
  report(element, problems);
  return { pack, transition, resumed, letGo };
};
