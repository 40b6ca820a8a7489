export { begin } from './session.js';
export declare const styles: import("lit").CSSResult[];
