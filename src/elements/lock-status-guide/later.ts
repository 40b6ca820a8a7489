/** The half of lock-status-guide that arrives after its first stage. */
import { later } from '../styles/later.styles.js';
import { guideStyles } from './lock-status-guide.styles.js';

export { begin } from './session.js';

export const styles = [later, guideStyles];
