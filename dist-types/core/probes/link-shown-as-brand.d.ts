import { type ProbeModule } from './reading.js';
import type { Brand } from '../schema/brand.js';
import type { Link } from '../base/types.js';
/** The brand whose address is shown while another is linked. */
export declare const posedBrand: (link: Link, brands: readonly Brand[]) => Brand | undefined;
export declare const linkShownAsBrand: ProbeModule<'link-shown-as-brand'>;
