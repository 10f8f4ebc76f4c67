/** Notes of the workbook in Excel, or the comments that stand in for them, with the cells they are at. */
import { splitAddress } from "../../a1";
import { hasNotes } from "./run";

export type Annotation = Excel.Note | Excel.Comment;

export interface LocatedNote {
  readonly item: Annotation;
  readonly sheet: string;
  readonly cell: string;
}

/** Notes that one request asks for their cells, at about 1 KB each. */
const PER_REQUEST = 2_000;

export const annotationsIn = ({
  workbook,
}: Excel.RequestContext): Excel.NoteCollection | Excel.CommentCollection =>
  hasNotes() ? workbook.notes : workbook.comments;

/** All notes. Their texts are loaded. */
export async function locatedNotes(context: Excel.RequestContext): Promise<LocatedNote[]> {
  const annotations = annotationsIn(context);
  annotations.load("items/content");
  await context.sync();
  const items: readonly Annotation[] = annotations.items;
  const located: LocatedNote[] = [];
  while (located.length < items.length) {
    const some = items.slice(located.length, located.length + PER_REQUEST);
    const ranges = some.map((item) => item.getLocation().load("address"));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for every so many notes
    await context.sync();
    some.forEach((item, i) => {
      const { sheet, range } = splitAddress(ranges[i].address);
      located.push({ item, sheet: sheet!, cell: range });
    });
  }
  return located;
}
