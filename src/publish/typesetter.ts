import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { FONT_FILES } from "./fonts.ts";

interface Source {
  readonly mainFilePath: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** What is used of the typesetter's package. */
interface Compiler {
  pdf(source: Source, options: { readonly pdfStandard: string }): Uint8Array;
  plainSvg(source: Source): string;
  evictCache(age: number): void;
}

interface Package {
  readonly NodeCompiler: {
    create(options: {
      readonly workspace: string;
      readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[];
    }): Compiler;
  };
}

/** Platforms for which the typesetter is published, by the name of its package. */
const PLATFORMS: Readonly<Record<string, string>> = {
  "linux x64": "linux-x64-gnu",
  "linux arm64": "linux-arm64-gnu",
  "win32 x64": "win32-x64-msvc",
};

const TEMPLATES = resolve("src/publish/typst");

/** The templates, each a file of its own. */
export type Template = "handout" | "slides" | "infographic";

/** Sets a template with its data; the same data give the same bytes. */
export interface Typesetter {
  /** Tagged, PDF/UA-1. */
  pdf(template: Template, data: object): Uint8Array<ArrayBuffer>;
  /** A template of one page as a picture without fonts. */
  svg(template: Template, data: object): string;
}

let known: { readonly typesetter: Typesetter | undefined } | undefined;

/** The typesetter of this machine; `undefined` where there is none, or where LAJU_TYPESETTER is "none". */
export function typesetter(): Typesetter | undefined {
  known ??= {
    typesetter:
      process.env.LAJU_TYPESETTER === "none"
        ? undefined
        : typesetterFor(`${process.platform} ${process.arch}`),
  };
  return known.typesetter;
}

/**
 * The typesetter for a platform, or `undefined` if its package does not exist for it or is not installed.
 *
 * @param platform "linux x64"
 */
export function typesetterFor(platform: string): Typesetter | undefined {
  const name = PLATFORMS[platform];
  if (name === undefined) return undefined;
  const require = createRequire(resolve("package.json"));
  let loaded: Package;
  try {
    loaded = require(`@myriaddreamin/typst-ts-node-compiler-${name}`) as Package;
  } catch {
    return undefined;
  }
  const compiler = loaded.NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontPaths: FONT_FILES.map((file) => dirname(file)) }],
  });
  const source = (template: Template, data: object): Source => ({
    mainFilePath: resolve(TEMPLATES, `${template}.typ`),
    inputs: { data: JSON.stringify(data, withMissing) },
  });
  /** What was set is not kept: every document has other data. */
  const made = <Output>(output: Output): Output => {
    compiler.evictCache(0);
    return output;
  };
  return {
    pdf: (template, data) =>
      made(new Uint8Array(compiler.pdf(source(template, data), { pdfStandard: "ua-1" }))),
    svg: (template, data) => made(compiler.plainSvg(source(template, data))),
  };
}

/** What is absent is `none` in a template. */
function withMissing(_: string, value: unknown): unknown {
  return value === undefined ? null : value;
}
