import type { CallToAction, Pack } from '../../core/schema/pack.js';
import type { Host } from './host.js';
import type { Known } from './known.js';
import type { AnyView, Session } from './stage.js';
import { ticksOf } from './checked-items.js';
import type { WidgetElement } from './widget-element.js';

/** As much of a label as is shown; an attribute is hostile, too. */
const LONGEST_LABEL = 60;

/** The owner's call to action, from the attributes or the pack. */
const ctaOf = ({ ctaLabel, ctaHref }: WidgetElement, { cta }: Pack): CallToAction | undefined => {
  const isGiven = ctaLabel && ctaHref && /^(?:https:|mailto:|tel:)/.test(ctaHref);
  return isGiven ? { label: ctaLabel.slice(0, LONGEST_LABEL), href: ctaHref } : cta;
};

/** What every stage of a widget may read. */
export const knownTo = <View extends AnyView, State extends object, S extends Session<View>, Key extends string>(
  host: Host<View, State, S, Key>,
  pack: Pack,
): Known<View, Key> => {
  const { element, facts, brand, trail, say } = host;
  return {
    pack,
    facts,
    brand,
    fixedAudience: element.audience,
    cta: ctaOf(element, pack),
    isKept: Boolean(element.resume),
    trail: trail.views,
    ticked: ticksOf(host).in,
    say,
  };
};
