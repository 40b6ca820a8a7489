export declare const styles: import("lit").CSSResult[];
export { begin } from './session.js';
