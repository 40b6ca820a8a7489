import type { Pack } from '../../core/schema/pack.js';

interface Greeting extends HTMLElement {
  readonly locale: string;
  _content: Pack | undefined;
}

/** The words of the first stage come ahead of their pack, which is forty times as large. Without them the pack brings them. */
export const greet = async (widget: Greeting): Promise<void> => {
  try {
    const { default: words } = await import('../../packs/folded/first.en.js');
    if (widget.locale === words.locale) widget._content ??= words;
  } catch (error) {
    console.warn('lockout-kit: the first words in English could not be loaded; they come with the rest.', error);
  }
};
