import type { Translated } from '../../kinds/ui.js';

export const GUIDE_FIRST: Translated<'first-lock-status-guide'> = {
  'guide.name': 'Locks and suspensions',
  'dont-know': "I don't know",
  'guide.title': 'What does the notice say?',
  'guide.lead': 'See what state your account is in, and what to do.',
  'guide.paste': 'Paste the notice',
  'guide.paste-example': 'The email or screen, just as it is',
  'guide.read': 'Find out what it means',
  'guide.or-choose': 'Or choose what comes closest',
  'guide.locked': 'It says “locked” (ロック)',
  'guide.hold': '“On hold” or “verification needed” (保留、確認が必要)',
  'guide.suspended': '“Suspended” or “disabled” (停止、無効)',
  'guide.closed': 'It says “closed” (閉鎖)',
  'guide.refused': 'It says “refused” (再開できません)',
  'guide.private': 'What you paste stays on this device',
};
