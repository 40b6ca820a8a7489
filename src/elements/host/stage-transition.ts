import type { CSSResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import { StepEvent } from '../events/step.js';
import type { Conversation } from './conversation.js';
import type { AnyTrail } from './trail.js';
import type { WidgetElement } from './widget-element.js';
import type { Resume } from './resume.js';

/*
 * What a widget does once it is past its first stage. It arrives with the later stages; on the first there is nothing to move
 * the focus from, and no height to keep.
 */

/** As high as a stage may keep the sheet once a taller one was shown; beyond, empty space is worse than a jump. */
const TALLEST_KEPT = 820;

/** A widget with the language it speaks at the moment. */
interface Speaker {
  readonly element: WidgetElement;
  readonly locale: string;
}

/** A widget as it goes from view to view. */
interface Following extends Speaker {
  readonly pack: Pack | undefined;
  readonly trail: Pick<AnyTrail, 'covered' | 'view'>;
}

const rootOf = ({ renderRoot }: WidgetElement): ShadowRoot => renderRoot as ShadowRoot;

const tallest = new WeakMap<HTMLElement, number>();

const headingOf = (root: ParentNode): HTMLElement | null => root.querySelector<HTMLElement>('.stage h2');

/** Adds the sheets of the later stages; twice is once. */
export const adoptStyles = (element: WidgetElement, styles: readonly CSSResult[]): void => {
  const root = rootOf(element);
  const sheets = styles.flatMap(({ styleSheet }) => (styleSheet ? [styleSheet] : []));
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
};

const knowsPhrases = typeof CSS !== 'undefined' && CSS.supports('word-break', 'auto-phrase');

/** Where the browser does not know phrases, heads get their marks as soon as the model is there; a page without it loses nothing. */
const keepPhrases = (root: ParentNode): void => {
  if (!knowsPhrases) void import('./phrases.js').then(({ markPhrases }) => markPhrases(root)).catch(() => undefined);
};

/** The footer stays where the thumb is: a stage is never shorter than the tallest of this visit, within reason. */
const keepHeight = (host: HTMLElement, root: ParentNode): void => {
  const sheet = root.querySelector<HTMLElement>('.in');
  if (!sheet) return;
  const height = Math.min(TALLEST_KEPT, Math.max(tallest.get(host) ?? 0, sheet.offsetHeight));
  tallest.set(host, height);
  // Not by a property of our own: all that stands in the sheet would inherit it and be styled once more.
  if (height > 0) sheet.style.minHeight = `max(var(--_stage-min), ${height}px)`;
};

/** What is put right after each stage is drawn. */
const tidy = ({ element, locale, pack }: Following): void => {
  const root = rootOf(element);
  keepPhrases(root);
  keepHeight(element, root);
  if (locale !== 'ja') void import('./languages.js').then(({ markJapanese }) => markJapanese(root, pack?.japanese));
};

/** Focus goes to the stage's heading, so that it is read out once; its top is scrolled to only if it is out of view. */
const focusStage = (element: WidgetElement): void => {
  headingOf(element.renderRoot)?.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || top > innerHeight || bottom < 0) element.scrollIntoView({ block: 'start' });
};

const shown = new WeakMap<WidgetElement, unknown>();

/** What is on show when the later half arrives is nothing new. */
export const startFrom = ({ element, trail }: Following): void => void shown.set(element, trail.covered ?? trail.view);

/** After each drawing: a view that was not shown before takes the focus and is told to the page. */
export const follow = (host: Following): void => {
  const { element, trail } = host;
  tidy(host);
  const now = trail.covered ?? trail.view;
  if (now === shown.get(element)) return;
  shown.set(element, now);
  focusStage(element);
  element.dispatchEvent(new StepEvent(trail.covered ? 'hand-over' : trail.view.kind));
};

/** Somebody was sent here by another widget. */
export const welcome = (element: WidgetElement): void => {
  element.scrollIntoView({ block: 'nearest' });
  headingOf(element.renderRoot)?.focus();
};

/** What an owner sets that words stand in or on. */
const COLOURS = ['accent', 'surface', 'ink', 'ink-soft'];

/** An owner's colours are checked for contrast, again when the system goes dark; ours need no check. Gives what ends the watch. */
const watchTheme = (host: HTMLElement, root: ShadowRoot): (() => void) => {
  const check = (): void => {
    const style = getComputedStyle(host);
    if (COLOURS.some((name) => style.getPropertyValue(`--lockout-${name}`)))
      void import('./contrast.js').then(({ applyContrast }) => applyContrast(host, root));
  };
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', check);
  check();
  return () => scheme.removeEventListener('change', check);
};

/** A page may change its language at any time, on the widget or on whatever is around it. */
const watchLanguage = (speaker: Speaker, changed: () => void): (() => void) => {
  let before = speaker.locale;
  const observer = new MutationObserver(() => {
    if (speaker.locale !== before) changed();
    before = speaker.locale;
  });
  for (const root of [document, speaker.element.getRootNode()])
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  return () => observer.disconnect();
};

/** What the page around a widget may change under it. Gives what ends the watch. */
export const watch = (speaker: Speaker, spokenTo: () => void): (() => void) => {
  const { element } = speaker;
  const ends = [watchTheme(element, rootOf(element)), watchLanguage(speaker, spokenTo)];
  return () => ends.forEach((end) => end());
};

/** What keeps answers for a second visit, where the owner asked for it; begun by whoever is still there once it has come. */
export const keeping = async ({
  resume,
  brand,
}: WidgetElement): Promise<(shared: Conversation) => Resume | undefined> => {
  if (!resume) return () => undefined;
  const { Resume } = await import('./resume.js');
  return (shared) => new Resume(resume, brand, shared);
};
