/** Registers every element of the kit. */
import './lockout-kit.js';
import './login-doctor.js';
import './scam-check.js';
import './lock-status-guide.js';
