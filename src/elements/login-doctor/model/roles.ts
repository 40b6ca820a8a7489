/** Items that play a part in what the widget does: named here only, until a pack says which of its items play it. */
import type { ContactId, RemedyId } from '../../../core/base/id.js';

/** The desk that asks for no sign-in: for those whose plan names none. */
export const DESK_WITHOUT_SIGN_IN: ContactId = 'amazon-without-sign-in';

/** Telling of a fake helps others, not the one who tells. */
export const HELPS_OTHERS: RemedyId = 'report-fake';
