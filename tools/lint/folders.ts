import { posix } from 'node:path';

/** A widget's folder by its tag; all below it is one folder. */
const WIDGET = /^src\/elements\/[a-z]+(?:-[a-z]+)+(?=\/)/;
/** Its registrations are the widgets' entrances, its loader the way to them: one folder too. */
const EMBED = /^src\/embed(?=\/)/;

/** The tag a module belongs to, if it belongs to one. */
export const tagOf = (file: string): string | undefined => WIDGET.exec(file)?.[0].split('/')[2];

/** The folder of a module, as circles and the drawing count it. */
export const folderOf = (file: string): string => (WIDGET.exec(file) ?? EMBED.exec(file))?.[0] ?? posix.dirname(file);
