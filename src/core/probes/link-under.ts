import { isUnder } from '../brand-domains.js';
import { UNKNOWN, type Context, type Reading } from '../reading.js';
import type { ProbeOf } from '../schema/probe.js';
import { seenLinks } from './seen-links.js';

export const linkUnder = ({ hosts }: ProbeOf<'link-under'>, { message, claimed }: Context): Reading =>
  message ? seenLinks(message.links.filter(({ host }) => hosts.some((one) => isUnder(host, one))), claimed) : UNKNOWN;
