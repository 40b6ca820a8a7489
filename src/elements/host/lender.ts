import type { Locale } from '../../core/base/locale.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Conversation } from './conversation.js';
import type { OwnerContent } from './owner-content.js';
import type { LaterHalf } from './stage.js';
import type { AnyTrail } from './trail.js';
import type { WidgetElement } from './widget-element.js';

/** What a widget's host lends to its loading. */
export interface Lender<S = unknown> {
  readonly element: WidgetElement;
  readonly locale: Locale;
  readonly conversation: Conversation;
  /** What a kit around the widget brings. */
  readonly kitContent: OwnerContent | undefined;
  readonly trail: Pick<AnyTrail, 'covered' | 'view'>;
  readonly pack: Pack | undefined;
  readonly later: () => Promise<LaterHalf<void, S>>;
}
