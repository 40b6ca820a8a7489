import type { Translated } from '../../kinds/ui.js';

export const DOCTOR_FIRST: Translated<'first-login-doctor'> = {
  'doctor.name': 'Sign-in check',
  'doctor.title': 'Where can’t you sign in?',
  'doctor.lead': 'A few questions show the likely cause and what to do first.',
  'doctor.red-flag': 'I see orders or charges I don’t recognize',
  'doctor.red-flag-hint': 'We show how to stop it first',
  'doctor.paste': 'Paste the words on the screen',
  'doctor.paste-example': 'Example: The code you entered is not valid',
  'doctor.paste-hint': 'A part is enough, in English or Japanese. Do not enter passwords or codes.',
  'doctor.read': 'Check these words',
  'doctor.which-unknown': "I don't know which",
};
