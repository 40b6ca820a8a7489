/** `npm run <script> -- <name> …`: siblings that differ in their argument. */
import { node, type Outcome } from './commands.js';

/** What a name starts, and what it is for. */
export interface Choice {
  readonly file: string;
  readonly says: string;
}
export type Choices = Readonly<Record<string, Choice>>;

/** What there is to choose from, a line each. */
export const listOf = (script: string, choices: Choices): string => {
  const width = Math.max(...Object.keys(choices).map((name) => name.length));
  return Object.entries(choices)
    .map(([name, { says }]) => `  npm run ${script} -- ${name.padEnd(width)}  ${says}`)
    .join('\n');
};

const complaint = (script: string, choices: Choices, name: string | undefined): string =>
  `${name === undefined ? 'Say which' : `There is no ${script} ${name}`}:\n${listOf(script, choices)}`;

/** Starts what the first argument names; what it says and its exit code are ours. */
export const choose = (script: string, choices: Choices, [name, ...rest]: readonly string[]): Outcome => {
  const choice = name === undefined ? undefined : choices[name];
  return choice
    ? node('node_modules/tsx/dist/cli.mjs', [choice.file, ...rest])
    : { ok: false, output: complaint(script, choices, name) };
};

/** The whole of a script that only chooses. */
export const chooseHere = (script: string, choices: Choices): void => {
  const { ok, output } = choose(script, choices, process.argv.slice(2));
  if (output !== '') console.error(output);
  if (!ok) process.exitCode = 1;
};
