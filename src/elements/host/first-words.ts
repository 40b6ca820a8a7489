import type { Pack } from '../../core/schema/pack.js';

interface Speaker {
  readonly element: { requestUpdate(): void };
  readonly locale: string;
}

/** The words of the first stage come ahead of their pack, which is forty times as large. Without them the pack brings them. */
export const greet = async (speaker: Speaker, loading: { pack: Pack | undefined }): Promise<void> => {
  try {
    const { default: words } = await import('../../packs/folded/first.en.js');
    if (speaker.locale === words.locale) loading.pack ??= words;
    speaker.element.requestUpdate();
  } catch (error) {
    console.warn('lockout-kit: the first words in English could not be loaded; they come with the rest.', error);
  }
};
