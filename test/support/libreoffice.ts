/**
 * LibreOffice as a reader of files: it opens them without a window and saves them anew. Tests that need it skip where it is
 * not installed, and fail in CI, where it must be.
 */
import { spawnSync } from "child_process";
import fs from "fs";
import os from "os";
import path from "path";

const PROGRAM = ["soffice", "libreoffice"].find(
  (program) => spawnSync(program, ["--version"]).status === 0,
);

/** `describe` where there is LibreOffice. */
export const describeWithLibreOffice = (title: string, tests: () => void): void => {
  if (PROGRAM) describe(title, tests);
  else if (process.env.CI)
    test(title, () => {
      throw new Error("LibreOffice is not installed: apt-get install libreoffice-calc");
    });
  else describe.skip(`${title} (LibreOffice is not installed)`, tests);
};

export interface OpenOptions {
  /** Whether all formulas are calculated when a file is opened, or only those that LibreOffice keeps no results of. */
  readonly recalculate: boolean;
}

/** Opens files and gives them, in the same order, as LibreOffice saves them, with the values it shows. */
export function openInLibreOffice(
  files: readonly Uint8Array[],
  { recalculate }: OpenOptions,
): Uint8Array[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "libreoffice-"));
  const inFolder = (...names: string[]) => path.join(folder, ...names);
  try {
    fs.mkdirSync(inFolder("profile", "user"), { recursive: true });
    fs.writeFileSync(
      inFolder("profile", "user", "registrymodifications.xcu"),
      settings(recalculate),
    );
    const names = files.map((_, i) => `${i + 1}.xlsx`);
    names.forEach((name, i) => fs.writeFileSync(inFolder(name), files[i]));
    const { status, stderr } = spawnSync(
      PROGRAM!,
      [
        `-env:UserInstallation=file://${inFolder("profile")}`,
        ...["--headless", "--convert-to", "xlsx", "--outdir", inFolder("saved")],
        ...names.map((name) => inFolder(name)),
      ],
      { encoding: "utf8", timeout: 300_000 },
    );
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    return names.map((name) => fs.readFileSync(inFolder("saved", name)));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Recalculation on load of Excel's files: 0 always, 1 never. */
const settings = (recalculate: boolean): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${recalculate ? 0 : 1}</value></prop></item>
</oor:items>
`;
