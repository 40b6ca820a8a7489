import type { Locale } from '../../core/base/locale.js';
import type { Pack } from '../../core/schema/pack.js';
import { LANGUAGES } from '../../locales/index.js';

interface Greeting extends HTMLElement {
  readonly locale: Locale;
  _content: Pack | undefined;
}

/** The words of the first stage come ahead of their pack, which is forty times as large. Without them the pack brings them. */
export const greet = async (widget: Greeting): Promise<void> => {
  const { locale } = widget;
  try {
    const words = await LANGUAGES[locale].first?.();
    if (widget.locale === locale) widget._content ??= words?.default;
  } catch (error) {
    console.warn(`lockout-kit: the first words in "${locale}" could not be loaded; they come with the rest.`, error);
  }
};
