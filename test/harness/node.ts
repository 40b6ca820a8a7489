/** `@esm-bundle/chai` names a main file it does not ship; browsers take its `module`, Node has to be told. */
import { register } from 'node:module';

const chai = new URL('../../node_modules/@esm-bundle/chai/esm/chai.js', import.meta.url).href;
const asked = `name === '@esm-bundle/chai' ? ${JSON.stringify(chai)} : name`;
const hook = `export const resolve = (name, context, next) => next(${asked}, context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
