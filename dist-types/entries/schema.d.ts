/** `lockout-kit/schema`: the schemas, written once, from which types and JSON Schema are made. */
export * from '../core/schema/pack.js';
export * from '../core/schema/patch.js';
