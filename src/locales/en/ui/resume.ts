import type { Translated } from '../../kinds/ui.js';

export const RESUME: Translated<'resume'> = {
  'resume.tab': 'Your answers are kept until you close this tab.',
  'resume.device': 'Your answers are kept on this device for up to {n} days.',
  'resume.forget': 'Delete',
};
