import type { Locale } from '../../core/base/locale.js';
import type { Pack } from '../../core/schema/pack.js';
import { LANGUAGES } from '../../locales/index.js';

/** A widget with the language it speaks at the moment. */
interface Speaker {
  readonly locale: Locale;
  pack: Pack | undefined;
  draw(): void;
}

/** The words of the first stage come ahead of their pack, which is forty times as large. Without them the pack brings them. */
export const greet = async (speaker: Speaker): Promise<void> => {
  const { locale } = speaker;
  try {
    const words = await LANGUAGES[locale].first?.();
    if (speaker.locale === locale) speaker.pack ??= words?.default;
    speaker.draw();
  } catch (error) {
    console.warn(`lockout-kit: the first words in "${locale}" could not be loaded; they come with the rest.`, error);
  }
};
