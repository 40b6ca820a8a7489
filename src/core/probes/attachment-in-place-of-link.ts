import { NO, UNKNOWN, YES, type ProbeModule } from './reading.js';

/** Pages, archives and programs: what opens something else. */
const OPENS = /\.(?:s?html?|xhtml?|svg|zip|rar|7z|gz|iso|img|js|vbs|wsf|hta|exe|scr|lnk|docm|xlsm|one)$/i;

export const attachmentInPlaceOfLink: ProbeModule<'attachment-in-place-of-link'> = {
  restsOn: 'marks',
  read: (_, { message }) => {
    if (!message) return UNKNOWN;
    const opening = message.attachments.find(({ name }) => OPENS.test(name.trim()));
    return opening ? { ...YES, values: { file: opening.name } } : NO;
  },
};
