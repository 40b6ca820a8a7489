import type { TemplateResult } from 'lit';
import type { AnyView } from './stage.js';

/** The way back of any widget. */
export interface AnyTrail {
  readonly views: readonly AnyView[];
  /** Draws another widget in place of this one. */
  readonly covered: (() => TemplateResult) | undefined;
  cover(draw: () => TemplateResult): void;
  back(): void;
}

/** The views a visitor came by; the last one is shown. */
export class Trail<View extends AnyView> implements AnyTrail {
  readonly #first: View;
  readonly #changed: () => void;
  #views: readonly [View, ...View[]];
  /** Another widget in place of this one. */
  #cover: (() => TemplateResult) | undefined;

  constructor(first: View, changed: () => void) {
    this.#first = first;
    this.#changed = changed;
    this.#views = [first];
  }

  get views(): readonly View[] {
    return this.#views;
  }

  get view(): View {
    return this.#views.at(-1) ?? this.#first;
  }

  get covered(): (() => TemplateResult) | undefined {
    return this.#cover;
  }

  /** On to a view. */
  push(view: View): void {
    this.#set([...this.#views, view]);
  }

  /** A view in place of the last: no step of its own on the way back. */
  replace(view: View): void {
    const [first, ...rest] = this.#views;
    this.#set(rest.length === 0 ? [view] : [first, ...rest.slice(0, -1), view]);
  }

  /** Another widget in place of this one, until the way back is taken. */
  cover(draw: () => TemplateResult): void {
    this.#cover = draw;
    this.#changed();
  }

  /** One view back; from under a cover, to the view that was covered. */
  back(): void {
    if (this.#cover) return this.#set(this.#views);
    const [first, ...rest] = this.#views;
    this.#set([first, ...rest.slice(0, -1)]);
  }

  restart(): void {
    this.#set([this.#first]);
  }

  #set(views: readonly [View, ...View[]]): void {
    this.#views = views;
    this.#cover = undefined;
    this.#changed();
  }
}
