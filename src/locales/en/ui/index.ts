import type { Ui } from '../../kinds/ui.js';
import { DOCTOR } from './login-doctor.js';
import { DOCTOR_FIRST } from './first-login-doctor.js';
import { FIRST } from './first.js';
import { FLAWS } from './flaws.js';
import { GUIDE } from './lock-status-guide.js';
import { GUIDE_FIRST } from './first-lock-status-guide.js';
import { HOLES } from './holes.js';
import { RESUME } from './resume.js';
import { SCAM } from './scam-check.js';
import { SCAM_FIRST } from './first-scam-check.js';
import { SHARED } from './shared.js';

export const UI: Ui = {
  first: FIRST,
  'first-login-doctor': DOCTOR_FIRST,
  'first-scam-check': SCAM_FIRST,
  'first-lock-status-guide': GUIDE_FIRST,
  shared: SHARED,
  'login-doctor': DOCTOR,
  'scam-check': SCAM,
  'lock-status-guide': GUIDE,
  flaws: FLAWS,
  holes: HOLES,
  resume: RESUME,
};
