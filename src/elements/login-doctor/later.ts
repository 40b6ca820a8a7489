/** The half of login-doctor past its first stage; arrives with the rule core and its words. */
import { later } from '../styles/later.styles.js';

export const styles = [later];
export { begin } from './session.js';
