import type { Facts } from '../../core/base/types.js';
import type { DoctorHost } from './model/state.js';
import { factsIn, hasLink } from './model/share-link.js';

/** What the link in the page's address says, once the widget can show where it leads. The address is only read. */
const follow = async (host: DoctorHost, takeUp: (facts: Facts) => void): Promise<void> => {
  if (!hasLink(location.hash) || !(await host.ready()) || !host.pack || !host.element.isConnected) return;
  const facts = factsIn(location.hash, host.pack);
  if (Object.keys(facts).length > 0) takeUp(facts);
};

/** A visitor who comes back by a link of their own; also by another one, pasted into the address of the open page. */
export const restoreFromLink = (host: DoctorHost, takeUp: (facts: Facts) => void): void => {
  const onHash = (): void => void follow(host, takeUp);
  host.element.addController({
    hostConnected: () => addEventListener('hashchange', onHash),
    hostDisconnected: () => removeEventListener('hashchange', onHash),
  });
  onHash();
};
