import type { TemplateResult } from 'lit';
import type { AnyView } from './stage.js';

/** The way back of any widget. */
export interface AnyTrail {
  readonly views: readonly AnyView[];
  readonly view: AnyView;
  /** Draws another widget in place of this one. */
  readonly covered: (() => TemplateResult) | undefined;
  cover(draw: () => TemplateResult): void;
  back(): void;
}

/** The views a visitor came by; the last one is shown. */
export class Trail<View extends AnyView> implements AnyTrail {
  views: readonly View[];
  covered: (() => TemplateResult) | undefined;
  readonly #changed: () => void;

  constructor(first: View, changed: () => void) {
    this.views = [first];
    this.#changed = changed;
  }

  get view(): View {
    return this.views.at(-1)!;
  }

  /** On to a view. */
  push(view: View): void {
    this.#set([...this.views, view]);
  }

  /** A view in place of the last: no step of its own on the way back. */
  replace(view: View): void {
    this.#set([...this.views.slice(0, -1), view]);
  }

  cover(draw: () => TemplateResult): void {
    this.#set(this.views, draw);
  }

  /** One view back; from under a cover, to the view that was covered. */
  back(): void {
    this.#set(this.covered ? this.views : this.views.slice(0, Math.max(1, this.views.length - 1)));
  }

  restart(): void {
    this.#set(this.views.slice(0, 1));
  }

  #set(views: readonly View[], cover?: () => TemplateResult): void {
    this.views = views;
    this.covered = cover;
    this.#changed();
  }
}
