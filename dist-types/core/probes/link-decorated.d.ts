import type { ProbeModule } from './reading.js';
/**
 * Names with a word added are the most used disguise, far before misspelt ones (Kintis et al., Hiding in Plain Sight,
 * CCS 2017, arxiv.org/abs/1708.08519), and this one needs no directory: the message itself says whose name it is.
 */
export declare const linkDecorated: ProbeModule<'link-decorated'>;
