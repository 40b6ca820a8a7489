/** One file a probe: its pure function, and what it rests on. The compiler names the one that is missing. */
import type { ProbeTable } from './reading.js';
import { answered } from './answered.js';
import { attachmentInPlaceOfLink } from './attachment-in-place-of-link.js';
import { claimsBrand } from './claims-brand.js';
import { copyrightYear } from './copyright-year.js';
import { fillerTokens } from './filler-tokens.js';
import { forwarded } from './forwarded.js';
import { lettersChinese } from './letters-chinese.js';
import { lettersInvisible } from './letters-invisible.js';
import { lettersLookalike } from './letters-lookalike.js';
import { linkBrandInHost } from './link-brand-in-host.js';
import { linkBrandMisspelt } from './link-brand-misspelt.js';
import { linkFalseEnding } from './link-false-ending.js';
import { linkRandomHost } from './link-random-host.js';
import { linkUnproven } from './link-unproven.js';
import { linkDecorated } from './link-decorated.js';
import { linkDeep } from './link-deep.js';
import { linkLedAway } from './link-led-away.js';
import { linkHostSays } from './link-host-says.js';
import { linkContentHosting } from './link-content-hosting.js';
import { linkForeign } from './link-foreign.js';
import { linkHidesTarget } from './link-hides-target.js';
import { linkNumericHost } from './link-numeric-host.js';
import { linkOfficial } from './link-official.js';
import { linkShownAsBrand } from './link-shown-as-brand.js';
import { linkShownDiffers } from './link-shown-differs.js';
import { linkSignInPath } from './link-sign-in-path.js';
import { linkUnder } from './link-under.js';
import { linkUserinfo } from './link-userinfo.js';
import { ofKind } from './of-kind.js';
import { phoneToCall } from './phone-to-call.js';
import { replyToElsewhere } from './reply-to-elsewhere.js';
import { says } from './says.js';
import { senderAuthenticated } from './sender-authenticated.js';
import { senderBrandInAddress } from './sender-brand-in-address.js';
import { senderFailsAuthentication } from './sender-fails-authentication.js';
import { senderForeign } from './sender-foreign.js';
import { senderOfficial } from './sender-official.js';

export const PROBES: ProbeTable = {
  answered,
  says,
  'claims-brand': claimsBrand,
  'link-foreign': linkForeign,
  'link-official': linkOfficial,
  'link-content-hosting': linkContentHosting,
  'link-hides-target': linkHidesTarget,
  'link-numeric-host': linkNumericHost,
  'link-userinfo': linkUserinfo,
  'link-brand-in-host': linkBrandInHost,
  'link-brand-misspelt': linkBrandMisspelt,
  'link-false-ending': linkFalseEnding,
  'link-random-host': linkRandomHost,
  'link-host-says': linkHostSays,
  'link-decorated': linkDecorated,
  'link-deep': linkDeep,
  'link-led-away': linkLedAway,
  'link-unproven': linkUnproven,
  'link-shown-differs': linkShownDiffers,
  'link-shown-as-brand': linkShownAsBrand,
  'link-sign-in-path': linkSignInPath,
  'link-under': linkUnder,
  'sender-foreign': senderForeign,
  'sender-official': senderOfficial,
  'sender-authenticated': senderAuthenticated,
  'sender-fails-authentication': senderFailsAuthentication,
  'sender-brand-in-address': senderBrandInAddress,
  'reply-to-elsewhere': replyToElsewhere,
  'letters-lookalike': lettersLookalike,
  'letters-invisible': lettersInvisible,
  'letters-chinese': lettersChinese,
  'filler-tokens': fillerTokens,
  'copyright-year': copyrightYear,
  'attachment-in-place-of-link': attachmentInPlaceOfLink,
  'phone-to-call': phoneToCall,
  'of-kind': ofKind,
  forwarded,
};
