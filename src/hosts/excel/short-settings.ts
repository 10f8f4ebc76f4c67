/** Excel's own settings, which are short, and those that a file brought which was written without Excel. */
import { FILE_SETTINGS } from "../file-settings";
import { inExcel } from "./run";
import type { Step } from "./steps";

export const readSetting = (key: string): Promise<string | undefined> =>
  inExcel(`looking for the setting ${key}`, async (context) => {
    const item = context.workbook.settings.getItemOrNullObject(key);
    item.load("value");
    const brought = broughtIn(context);
    await context.sync();
    if (!item.isNullObject) return String(item.value);
    const entry = (await entriesOf(context, brought)).find((each) => keyOf(each) === key);
    return entry?.textContent ?? undefined;
  });

/** What a file brought gives way to what is kept now, and goes where that goes. */
export const keepSetting = (key: string, value: string | undefined): Promise<void> =>
  inExcel(`keeping the setting ${key}`, async (context) => {
    const { settings } = context.workbook;
    const item = settings.getItemOrNullObject(key);
    const brought = broughtIn(context);
    await context.sync();
    if (value !== undefined) settings.add(key, value);
    else if (!item.isNullObject) item.delete();
    const entry = (await entriesOf(context, brought)).find((each) => keyOf(each) === key);
    if (entry) brought.setXml(without(entry));
    await context.sync();
  });

/** Keeps a setting, as one step of many. */
export const settingStep = (
  context: Excel.RequestContext,
  key: string,
  value: string | undefined,
): Step => ({
  doing: `keeping the setting ${key}`,
  bytes: key.length + 3 * (value?.length ?? 0),
  queue() {
    const { settings } = context.workbook;
    if (value === undefined) settings.getItem(key).delete();
    else settings.add(key, value);
  },
});

/** The part of a file's settings, if there is one; it is there after the next request. */
export function broughtIn({ workbook }: Excel.RequestContext): Excel.CustomXmlPart {
  const part = workbook.customXmlParts.getByNamespace(FILE_SETTINGS).getOnlyItemOrNullObject();
  part.load("id");
  return part;
}

/** The settings in the part, if there is one. Waits for Excel. */
async function entriesOf(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart,
): Promise<Element[]> {
  if (part.isNullObject) return [];
  const xml = part.getXml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- the result of a call needs no load
  const root = new DOMParser().parseFromString(xml.value, "application/xml");
  return [...root.getElementsByTagNameNS(FILE_SETTINGS, "setting")];
}

/** The settings that a file brought. */
export async function broughtSettings(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart,
): Promise<Record<string, string>> {
  const entries = await entriesOf(context, part);
  return Object.fromEntries(entries.map((entry) => [keyOf(entry) ?? "", entry.textContent ?? ""]));
}

const keyOf = (entry: Element): string | null => entry.getAttribute("key");

/** The part's XML without one of its settings. */
function without(entry: Element): string {
  const { ownerDocument } = entry;
  entry.remove();
  return new XMLSerializer().serializeToString(ownerDocument);
}
