/** `<div data-lockout="login-doctor" data-brand="amazon">` is the same as the tag, where an editor strips unknown tags. */

/** What a div may say. No other `data-*` is read: editors and sanitisers let all of them through, `data-onfocus` too. */
export const ATTRIBUTES = [
  'brand',
  'audience',
  'lang',
  'theme',
  'src',
  'config',
  'cta-label',
  'cta-href',
  'resume',
  'preload',
] as const;

const adopt = (place: Element, tag: string): void => {
  const widget = document.createElement(tag);
  for (const name of ATTRIBUTES) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) widget.setAttribute(name, value);
  }
  const fallback = [...place.childNodes];
  // What can fail comes before the fallback is moved, so that it never stands in a widget that is nowhere.
  place.append(widget);
  widget.append(...fallback);
};

const refused = new WeakSet<Element>();

/** A page may hold anything under that name; what cannot be adopted is named once and does not stop the next. */
const tryPlace = (place: Element, tags: readonly string[]): void => {
  try {
    const tag = place.getAttribute('data-lockout') ?? '';
    if (tags.includes(tag) && !place.querySelector(`:scope > ${tag}`)) adopt(place, tag);
  } catch (error) {
    refused.add(place);
    console.warn(`lockout-kit: a place with data-lockout cannot be used (${String(error)}). Its fallback stays.`);
  }
};

/** Puts a widget into each place that names one of these tags and has none yet. */
export const adoptAll = (tags: readonly string[]): void => {
  for (const place of document.querySelectorAll('[data-lockout]')) if (!refused.has(place)) tryPlace(place, tags);
};
