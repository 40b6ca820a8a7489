import { fileIcon } from '../../parts/file-icon.js';
import { LATER_ICONS } from '../../parts/icons-later.js';

/** Drawings of the first stage that need not be there at once. */
export const icons = { how: LATER_ICONS.copy, file: fileIcon(), picture: LATER_ICONS.qr } as const;
