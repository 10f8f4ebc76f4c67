/** Copying, also where a page in a frame may not use the clipboard directly, as in Excel on the web. */

/** Copies text that stands in an element of the page; false if the browser allows neither way. */
export async function copyText(text: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(shown);
  }
}

/** The old way: select the text, then copy as the keyboard would. The selection stays, for Ctrl+C. */
function copySelected(shown: Element): boolean {
  const selection = getSelection();
  if (!selection) return false;
  selection.selectAllChildren(shown);
  return document.execCommand("copy");
}
