/** What a widget needs once it is past its first stage, in one file: its content, and what follows the page around it. */
import { html, type CSSResult, type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import { LATER_ICONS } from '../parts/icons-later.js';
import type { AnyHost } from './any-host.js';
import type { Brought, Returning } from './brought.js';
import { packFor } from './catalog.js';
import { report } from './report.js';
import type { Resume } from './resume.js';
import * as transition from './stage-transition.js';

export { greet } from './first-words.js';

const wayBack = ({ trail, say }: Returning): TemplateResult | undefined =>
  trail.views.length > 1
    ? html`<button class="quiet" part="button" @click=${() => trail.back()}>${LATER_ICONS.back}${say('back')}</button>`
    : undefined;

/** What a host has of its own that arrives here. */
interface Receiving extends AnyHost {
  pack: Pack | undefined;
  follow(brought: Brought | undefined): void;
}

const attend = (host: Receiving, resumed: Resume | undefined): Brought => {
  const unwatch = transition.watch(host, host.reload);
  const letGo = (): void => {
    resumed?.disconnect();
    unwatch();
  };
  return { transition, resumed, wayBack, letGo };
};

/**
 * Brings the content. Whatever holds a widget to the page comes last and at once, and only for who is still there and has not been asked
 * for other content meanwhile.
 * @param isStale - whether other content has been asked for
 */
export const bring = async (
  host: Receiving,
  styles: readonly CSSResult[],
  isStale: () => boolean,
): Promise<boolean> => {
  const { element } = host;
  const { pack, problems } = await packFor(host, host.kitContent);
  const keep = await transition.keeping(element);
  if (!element.isConnected || isStale()) return false;
  transition.adoptStyles(element, styles);
  transition.startFrom(host);
  host.follow(attend(host, keep(host.conversation)));
  host.pack = pack;
  report(element, problems);
  return pack !== undefined;
};
