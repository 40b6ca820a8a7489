import type { Stages } from '../../host/stage.js';
import type { ScamActions, ScamKnown } from '../model/state.js';
import type { LaterView } from '../model/views.js';
import { add } from './add.js';
import { contact } from './contact.js';
import { damage } from './damage.js';
import { how } from './how.js';
import { inside } from './inside.js';
import { listed } from './listed.js';
import { neither } from './neither.js';
import { notListed } from './not-listed.js';
import { report } from './report.js';
import { verdict } from './verdict.js';
import { who } from './who.js';

/** Every stage past the first. */
export const STAGES: Stages<ScamKnown, LaterView, ScamActions> = {
  verdict,
  who,
  inside,
  listed,
  'not-listed': notListed,
  neither,
  add,
  report,
  damage,
  contact,
  how,
};
