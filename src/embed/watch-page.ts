/**
 * What a script tag starts: finds the kit's tags, registers a widget when its place comes near, and takes
 * `<div data-lockout="login-doctor" data-brand="amazon">` for the same thing where an editor strips unknown tags.
 */
import { adoptAll } from './adopt.js';

import { ALL_TAGS, defineTag, type Tag } from '../elements/directory.js';

const HERE = ALL_TAGS.map((tag) => `${tag}:not(:defined)`).join();

const explain = (tag: Tag, error: unknown): void =>
  console.warn(
    `lockout-kit: <${tag}> could not be started (${String(error)}). ` +
      'On a page with Trusted Types, its policy needs: trusted-types lockout-kit. The fallback stays.',
  );

const load = (tag: Tag): Promise<void> => defineTag(tag).catch((error) => explain(tag, error));

const watchNear = (): IntersectionObserver => {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void load(target.localName as Tag);
      }
    },
    { rootMargin: '600px' },
  );
  return near;
};

const scan = (near: IntersectionObserver): void => {
  adoptAll(ALL_TAGS);
  for (const widget of document.querySelectorAll(HERE)) {
    if (widget.localName === 'lockout-kit') void load('lockout-kit');
    else near.observe(widget);
  }
};

/** Page builders, delay plugins and single-page sites put the tags in late; adoption is decided by what the DOM shows. */
const start = (): void => {
  const near = watchNear();
  scan(near);
  new MutationObserver(() => scan(near)).observe(document.documentElement, { childList: true, subtree: true });
};

const LOADED = Symbol.for('lockout-kit.loader');
const page = globalThis as typeof globalThis & { [LOADED]?: true };

/** A second copy is silent: page builders include scripts twice all the time, and the first does the work. */
export const watchPage = (): void => {
  if (page[LOADED]) return;
  page[LOADED] = true;
  start();
};
