import { findClaim } from '../../../src/core/judge/claim.js';
import { readMessage } from '../../../src/core/message/read-message.js';
import type { Context } from '../../../src/core/probes/reading.js';
import type { Facts, Message } from '../../../src/core/base/types.js';
import pack from '../../../src/packs/folded/amazon.ja.js';

/** What probes look at, for a pasted message. */
export const contextOf = async (
  source: string,
  facts: Facts = {},
): Promise<Context & { readonly message: Message }> => {
  const message = await readMessage(source);
  const claim = findClaim(message, pack.brands, facts);
  return { message, facts, brands: pack.brands, ...(claim && { claimed: claim.brand, claimedBy: claim.by }) };
};

export const html = (body: string, head = 'From: Info <info@mail.example>'): string =>
  `${head}\nTo: me@example.org\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${body}\n`;
export const plain = (head: string, body = 'x'): string =>
  `${head}\nTo: me@example.org\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`;
