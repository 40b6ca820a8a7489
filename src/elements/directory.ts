import { defineOnce } from './define-once.js';

/** Every tag with the file that brings its class: the only list of them. Each is fetched when it is asked for. */
const TAGS = {
  'login-doctor': async () => (await import('./login-doctor/index.js')).LoginDoctor,
  'scam-check': async () => (await import('./scam-check/index.js')).ScamCheck,
  'lock-status-guide': async () => (await import('./lock-status-guide/index.js')).LockStatusGuide,
  'lockout-kit': async () => (await import('./lockout-kit/index.js')).LockoutKit,
} as const satisfies Readonly<Record<string, () => Promise<CustomElementConstructor>>>;

/** A tag of the kit. */
export type Tag = keyof typeof TAGS;
/** A tag that shows something; the kit only holds others together. */
export type WidgetTag = Exclude<Tag, 'lockout-kit'>;

export const ALL_TAGS = Object.keys(TAGS) as readonly Tag[];

export const isTag = (name: string | undefined): name is Tag => name !== undefined && Object.hasOwn(TAGS, name);

/** Fetches and registers a tag; the first copy on the page wins. */
export const defineTag = async (tag: Tag): Promise<void> => {
  if (!customElements.get(tag)) defineOnce(tag, await TAGS[tag]());
};
