/** The script tag's loader: fetches a widget's file when its place comes near. */
import { watchPage } from './watch-page.js';

watchPage({
  'login-doctor': () => import('./define/login-doctor.js'),
  'scam-check': () => import('./define/scam-check.js'),
  'lock-status-guide': () => import('./define/lock-status-guide.js'),
  'lockout-kit': () => import('./define/lockout-kit.js'),
});
