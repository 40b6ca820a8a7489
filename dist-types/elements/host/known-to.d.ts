import type { Pack } from '../../core/schema/pack.js';
import type { Host } from './host.js';
import type { Known } from './known.js';
import type { AnyView, Session } from './stage.js';
/** What every stage of a widget may read. */
export declare const knownTo: <View extends AnyView, State extends object, S extends Session<View>, Key extends string>(host: Host<View, State, S, Key>, pack: Pack) => Known<View, Key>;
