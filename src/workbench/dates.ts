/**
 * Dates year first for readers of Chinese, where the grid would choose month/day/year: results of its functions of dates, and the
 * formats of its menu. What is typed is read as ever: if the grid's own setting said year first, it would take a typed 12/1/2010
 * for 12 January without a word.
 */
import { type Model, registries } from "@odoo/o-spreadsheet";
import type { Locale } from "../locales";

const YEAR_FIRST = { dateFormat: "yyyy/m/d", timeFormat: "hh:mm:ss" };

/** Once, before there is a model. */
export function showDatesFor(reader: () => Locale): void {
  const isYearFirst = () => reader() !== "en";
  formatResults(isYearFirst);
  offerFormats(isYearFirst);
  offerInPanel(isYearFirst);
}

type Settings = typeof YEAR_FIRST;
type Result = { readonly format?: string };
type Compute = (this: { locale: Settings }, ...args: unknown[]) => Result;

function formatResults(isYearFirst: () => boolean): void {
  const functions = registries.functionRegistry;
  for (const name of functions.getKeys()) {
    const described = functions.get(name);
    if (String(described.category) !== "Date") continue;
    const compute = described.compute as unknown as Compute;
    functions.replace(name, {
      ...described,
      compute(this: { locale: Settings }, ...args: unknown[]) {
        const result = compute.apply(this, args);
        const { dateFormat, timeFormat } = this.locale;
        if (!isYearFirst() || !result?.format?.startsWith(dateFormat)) return result;
        const format = result.format
          .replace(dateFormat, YEAR_FIRST.dateFormat)
          .replace(timeFormat, YEAR_FIRST.timeFormat);
        return { ...result, format };
      },
    } as never);
  }
}

type Environment = { readonly model: Model };
type Entry = Record<"description" | "execute" | "isActive", (env: Environment) => unknown>;

function offerFormats(isYearFirst: () => boolean): void {
  for (const id of ["format_number_date", "format_number_time", "format_number_date_time"]) {
    const entry = registries.numberFormatMenuRegistry.get(id) as unknown as Entry;
    for (const part of ["description", "execute", "isActive"] as const) {
      const own = entry[part];
      entry[part] = (env) => own(isYearFirst() ? yearFirst(env) : env);
    }
  }
}

/** The same grid, but that it takes dates to be shown year first. */
function yearFirst(env: Environment): Environment {
  const getLocale = () => ({ ...env.model.getters.getLocale(), ...YEAR_FIRST });
  const getters = Object.create(env.model.getters, { getLocale: { value: getLocale } });
  const model = Object.create(env.model, { getters: { value: getters } });
  return Object.create(env, { model: { value: model } });
}

interface FormatsStore {
  readonly getters: Model["getters"];
  readonly dateFormatProposals: readonly { readonly format: string }[];
}
interface FormatsPanel {
  setup(this: { store: FormatsStore }): void;
}

/** Those that begin with the year or the hour; the others name days and months in the English order, or AM and PM. */
const IN_READING_ORDER = /^[yh](?!.* a$)/;

/** The panel's store is known once there is a panel. */
function offerInPanel(isYearFirst: () => boolean): void {
  const panel = registries.sidePanelRegistry.get("MoreFormats").Body as unknown as {
    prototype: FormatsPanel;
  };
  const { setup } = panel.prototype;
  let isPatched = false;
  panel.prototype.setup = function () {
    setup.call(this);
    if (isPatched) return;
    isPatched = true;
    const store = Object.getPrototypeOf(this.store) as FormatsStore;
    const { get } = Object.getOwnPropertyDescriptor(store, "dateFormatProposals")!;
    Object.defineProperty(store, "dateFormatProposals", {
      get(this: FormatsStore) {
        if (!isYearFirst()) return get!.call(this) as unknown;
        const getLocale = () => ({ ...this.getters.getLocale(), ...YEAR_FIRST });
        const getters = Object.create(this.getters, { getLocale: { value: getLocale } }) as object;
        const own = get!.call(Object.create(this, { getters: { value: getters } }));
        return (own as FormatsStore["dateFormatProposals"]).filter(({ format }) =>
          IN_READING_ORDER.test(format),
        );
      },
    });
  };
}
