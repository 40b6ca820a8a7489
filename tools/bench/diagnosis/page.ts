/** `docs/diagnosis.md` and `docs/listening.md` have parts that the benches write and parts that people write. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText, ROOT, writeFile } from '../../content/content.js';

const START = (part: string): string => `<!-- ${part}: written by a bench -->`;
const END = (part: string): string => `<!-- /${part} -->`;

const replaced = (page: string, part: string, text: string): string => {
  const [before = '', rest = ''] = page.split(START(part));
  const [, after = ''] = rest.split(END(part));
  return `${before}${START(part)}\n\n${text}\n\n${END(part)}${after}`;
};

export const writePart = (part: string, text: string, name = 'docs/diagnosis.md'): void => {
  const page = join(ROOT, name);
  if (!existsSync(page) || !readText(page).includes(START(part))) throw new Error(`${name} has no part ${part}`);
  const day = new Date().toISOString().slice(0, 10);
  writeFile(page, replaced(readText(page), part, `Measured on ${day}.\n\n${text}`));
  console.log(`Wrote the part "${part}" of ${name}.`);
};
