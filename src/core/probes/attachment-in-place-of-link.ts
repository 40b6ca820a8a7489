import { NO, UNKNOWN, YES, type Context, type Reading } from './reading.js';

/** Pages, archives and programs: what opens something else. */
const OPENS = /\.(?:s?html?|xhtml?|svg|zip|rar|7z|gz|iso|img|js|vbs|wsf|hta|exe|scr|lnk|docm|xlsm|one)$/i;

export const attachmentInPlaceOfLink = (_: unknown, { message }: Context): Reading => {
  if (!message) return UNKNOWN;
  const opening = message.attachments.find(({ name }) => OPENS.test(name.trim()));
  return opening ? { ...YES, values: { file: opening.name } } : NO;
};
