import { expect } from '@esm-bundle/chai';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';

/**
 * Whatever is pasted must never hang the page, so that every regular expression of the core is linear. Recheck
 * decides it (https://makenowjust-labs.github.io/recheck/); what it said is kept, since asking anew takes a minute or
 * two.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CORE = join(ROOT, 'src/core');
const CACHE = join(ROOT, '.cache/regexps.json');

interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const modules = readdirSync(CORE, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .sort();

const literalsIn = (name: string): readonly Found[] => {
  const file = ts.createSourceFile(name, readFileSync(join(CORE, name), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({
        where: `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

/** Those that are put together when a module is loaded: a second copy of it is loaded and listened to. */
const madeByLoading = async (): Promise<readonly Found[]> => {
  const found: Found[] = [];
  const Plain = globalThis.RegExp;
  for (const name of modules.filter((each) => !each.startsWith('schema'))) {
    globalThis.RegExp = new Proxy(Plain, {
      construct: (target, args: [string | RegExp, string?]) => {
        const made = new target(...args);
        found.push({ where: `${name}, made`, source: made.source, flags: made.flags });
        return made;
      },
    });
    await import(`${pathToFileURL(join(CORE, name)).href}?listened`).finally(() => (globalThis.RegExp = Plain));
  }
  return found;
};

type Answers = Record<string, string>;
const remembered = (): Answers => (existsSync(CACHE) ? (JSON.parse(readFileSync(CACHE, 'utf8')) as Answers) : {});
const keyOf = ({ source, flags }: Found): string => `/${source}/${flags}`;

/** No clock stops a search but the last: with the default ones what is found would hang on how busy the machine is. */
const SEARCH = { timeout: 120_000, incubationTimeout: null, attackTimeout: null, seedingTimeout: null } as const;

const ask = async ({ source, flags }: Found): Promise<string> => {
  const answer = await check(source, flags, SEARCH);
  return answer.status === 'vulnerable' ? `${answer.status}: ${answer.complexity.summary}` : answer.status;
};

const askAll = async (found: readonly Found[]): Promise<Answers> => {
  const answers = remembered();
  const open = found.filter((each) => !(keyOf(each) in answers)).values();
  const askInTurn = async (): Promise<void> => {
    for (const each of open) answers[keyOf(each)] = await ask(each);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, askInTurn));
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(
    CACHE,
    JSON.stringify(Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'unknown'))),
  );
  return answers;
};

describe('the regular expressions of the core', () => {
  it('are found', () => expect(modules.flatMap(literalsIn).length).to.be.greaterThan(80));
  // Undecided in time, on a machine without recheck's own program, is no verdict: it is asked again next time.
  it('are linear, written or put together', async function () {
    this.timeout(600_000);
    const found = [...modules.flatMap(literalsIn), ...(await madeByLoading())];
    const answers = await askAll(found);
    expect(
      found
        .filter((each) => answers[keyOf(each)]?.startsWith('vulnerable'))
        .map((each) => `${each.where} ${keyOf(each)} ${answers[keyOf(each)]}`),
    ).to.deep.equal([]);
  });
});
