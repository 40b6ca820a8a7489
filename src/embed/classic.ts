/** The classic file: holds every widget, and registers one when its place comes near. */
import { LockStatusGuide } from '../elements/lock-status-guide/lock-status-guide.js';
import { LockoutKit } from '../elements/lockout-kit/lockout-kit.js';
import { LoginDoctor } from '../elements/login-doctor/login-doctor.js';
import { ScamCheck } from '../elements/scam-check/scam-check.js';
import { defineOnce } from '../elements/define-once.js';
import { watchPage } from './watch-page.js';

watchPage({
  'login-doctor': () => defineOnce('login-doctor', LoginDoctor),
  'scam-check': () => defineOnce('scam-check', ScamCheck),
  'lock-status-guide': () => defineOnce('lock-status-guide', LockStatusGuide),
  'lockout-kit': () => defineOnce('lockout-kit', LockoutKit),
});
