/** `lockout-kit/core`: the rule core joined with the pack catalogue. Runs in plain Node and in a worker. */
export * from '../core/index.js';
export { loadPack } from './packs.js';
export { mergePack } from './merge-pack.js';
