import { type Command, UsageError } from "./command.ts";
import { commandHelp, commandLine, overview } from "./commandLine.ts";
import { mendInterrupted } from "./dataLock.ts";
import { diskProblem } from "./diskProblems.ts";
import { languageOf, run } from "./messages.ts";
import { requireNode } from "./process.ts";

/** What draws and compiles is loaded by the command that needs it, so that the others start at once. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  "source add": async () => (await import("./source.ts")).sourceAdd,
  "source verify": async () => (await import("./source.ts")).sourceVerify,
  import: async () => (await import("./import.ts")).importFile,
  "edition new": async () => (await import("./editionNew.ts")).editionNew,
  "edition diff": async () => (await import("./editionDiff.ts")).editionDiffCommand,
  "edition record": async () => (await import("./record.ts")).editionRecord,
  check: async () => (await import("./preflight.ts")).check,
  "meeting new": async () => (await import("./meeting.ts")).meetingNew,
  claims: async () => (await import("./claims.ts")).claims,
  nowcast: async () => (await import("./nowcast.ts")).nowcast,
  accuracy: async () => (await import("./accuracy.ts")).accuracy,
  forecast: async () => (await import("./forecast.ts")).forecast,
  facts: async () => (await import("./facts.ts")).facts,
  "demo break": async () => (await import("./demo.ts")).demoBreakCommand,
};

const language = languageOf(process.argv);
const typed = withoutLanguage(process.argv.slice(2));

async function all(): Promise<Command[]> {
  return Promise.all(Object.values(COMMANDS).map((load) => load()));
}

async function laju(): Promise<void> {
  const words = typed.filter((word) => !word.startsWith("-"));
  const isHelp = typed.includes("--help") || words[0] === "help";
  const [first = "", second = ""] = words;
  const name = [`${first} ${second}`, first].find((each) => Object.hasOwn(COMMANDS, each));
  const load = name === undefined ? undefined : COMMANDS[name];
  if (name === undefined || load === undefined) {
    const isKnown = typed.length === 0 || first === "help" || (isHelp && first === "");
    if (isKnown || isHelp) return console.log(overview(await all(), language));
    const unknown = [first, second].filter((word) => word !== "").join(" ");
    const problem =
      language === "en"
        ? `there is no command "${unknown}"; there are: ${Object.keys(COMMANDS).join(", ")}.`
        : `perintah tidak dikenal: "${unknown}"; yang ada: ${Object.keys(COMMANDS).join(", ")}.`;
    console.error(problem);
    process.exitCode = 2;
    return;
  }
  const command = await load();
  if (isHelp) return console.log(commandHelp(command, language));
  try {
    mendInterrupted(process.cwd());
    await command.run(commandLine(afterName(name), command, language));
  } catch (error) {
    const problem = diskProblem(error, language);
    if (problem !== undefined) {
      console.error(problem);
      process.exitCode = 1;
      return;
    }
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    console.error(
      language === "en"
        ? `  How it is used: npm run --silent laju -- ${name} --help`
        : `  Cara pakainya: npm run --silent laju -- ${name} --help`,
    );
    process.exitCode = 2;
  }
}

/** Everything typed but the command's own words. */
function afterName(name: string): string[] {
  const rest = [...typed];
  for (const word of name.split(" ")) rest.splice(rest.indexOf(word), 1);
  return rest;
}

/** The words without `--lang` and its value. */
function withoutLanguage(words: readonly string[]): string[] {
  const place = words.indexOf("--lang");
  return words.filter(
    (word, i) => !word.startsWith("--lang=") && (place === -1 || (i !== place && i !== place + 1)),
  );
}

requireNode();
await run(language, laju);
