import { NO, UNKNOWN, YES, type ProbeModule } from './reading.js';
import { chosen } from '../base/scope.js';

export const answered: ProbeModule<'answered'> = {
  restsOn: 'marks',
  read: ({ question, is }, { facts }) => {
    const options = chosen(facts, question);
    if (options.length === 0) return UNKNOWN;
    return options.some((option) => is.includes(option)) ? YES : NO;
  },
};
