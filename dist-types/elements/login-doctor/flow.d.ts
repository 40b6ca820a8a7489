/** Where the answers lead. */
import type { AudienceId } from '../../core/base/id.js';
import type { Diagnosis, Facts } from '../../core/base/types.js';
import type { Pack } from '../../core/schema/pack.js';
import type { DoctorView, LaterView } from './model/views.js';
/** What the next view depends on. */
interface Visit {
    readonly pack: Pack;
    readonly facts: Facts;
    /** The views the visitor came by. */
    readonly views: readonly DoctorView[];
    readonly diagnosis: Diagnosis;
}
/** Whatever the answers lead to. */
export declare const viewAfter: (visit: Visit) => LaterView;
/** After the emergency the search goes on with what is known. */
export declare const wayIn: (facts: Facts, pack: Pack) => LaterView;
/** What words from a screen say. Where the owner says whom the page is for, no word leads elsewhere. */
export declare const heardIn: (text: string, pack: Pack, audience: AudienceId | undefined) => Facts;
export {};
