/** The help pages as built: what their security policy allows is what stands in them. */
import crypto from "crypto";
import fs from "fs";
import path from "path";
import { DIST } from "../support/excel";

const pages = ["", "zh-CN", "zh-TW"].map((folder) => path.join(DIST, "help", folder, "VALUE.html"));

test.each(pages)("%s: style and script have the hashes that the policy names", (page) => {
  const html = fs.readFileSync(page, "utf8");
  const hashOf = (tag: string) => {
    const [, text] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)!;
    return `'sha256-${crypto.createHash("sha256").update(text).digest("base64")}'`;
  };
  expect(html).toContain(`style-src ${hashOf("style")}`);
  expect(html).toContain(`script-src ${hashOf("script")}`);
});
