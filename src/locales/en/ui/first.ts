import type { Translated } from '../../kinds/ui.js';

export const FIRST: Translated<'first'> = {
  back: 'Back',
  or: 'or',
  working: 'Checking',
  private: 'What you enter stays on this device',
  'paste-empty': 'Please paste the words first',
  'load-failed': 'It could not be loaded. Try again where the signal is better.',
};
