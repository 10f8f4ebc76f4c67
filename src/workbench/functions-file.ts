/** Loads the very functions.js and functions.json that Excel loads. */
import type { PortableDefinitions } from "../sharing/library";
import type { Locale } from "../locales";
import { type CustomFunction, offerCustomFunctions } from "./custom-functions";
import type { FunctionMetadata } from "./metadata";

/** The add-in's files lie one folder above the workbench. */
export const ADD_IN = "../";

const suffix = (locale: Locale): string => (locale === "en" ? "" : `-${locale}`);

/** functions.js finds the `CustomFunctions` that we offer and associates its functions with it. */
export async function loadFunctions(): Promise<ReadonlyMap<string, CustomFunction>> {
  const functions = offerCustomFunctions();
  await new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${ADD_IN}functions.js`;
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${script.src} could not be loaded`));
    document.head.append(script);
  });
  return functions;
}

/** What functions.json says, in a language. */
export async function loadMetadata(locale: Locale): Promise<readonly FunctionMetadata[]> {
  const { functions } = await loadJson<{ functions: FunctionMetadata[] }>(
    `functions${suffix(locale)}.json`,
  );
  return functions;
}

/** The reference that the pane shows, in a language. */
export const loadReference = <T>(locale: Locale): Promise<T> =>
  loadJson<T>(`reference${suffix(locale)}.json`);

/** The functions' native equivalents, for a workbook to be shared. */
export const loadPortable = (): Promise<PortableDefinitions> =>
  loadJson<PortableDefinitions>("portable.json");

async function loadJson<T>(file: string): Promise<T> {
  const response = await fetch(ADD_IN + file);
  if (!response.ok) throw new Error(`${file} could not be loaded: ${response.status}`);
  return response.json();
}
