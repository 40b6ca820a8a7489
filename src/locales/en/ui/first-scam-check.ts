import type { Translated } from '../../kinds/ui.js';

export const SCAM_FIRST: Translated<'first-scam-check'> = {
  'scam.name': 'Fake email and SMS check',
  'scam.title': 'Paste the message just as it is',
  'scam.lead': 'An email, an SMS or a link. Do not open the link; only copy the words.',
  'scam.paste': 'The message, or a link',
  'scam.paste-example': 'Paste here',
  'scam.local': 'It is checked on this device only. Nothing is sent.',
  'scam.check': 'Check',
  'scam.no-copy': 'If you can’t copy it',
  'scam.how': 'How to copy it',
  'scam.file': 'Choose an email file',
  'scam.file-hint': 'A .eml file. You can also drop it here',
  'scam.picture': 'Choose a photo or screenshot',
  'scam.picture-hint': 'QR codes in it are checked',
  'scam.no-name': 'No name or password needed',
  'scam.already': 'I already tapped or entered something',
};
