import type { ProbeModule } from './reading.js';
export declare const linkShownDiffers: ProbeModule<'link-shown-differs'>;
