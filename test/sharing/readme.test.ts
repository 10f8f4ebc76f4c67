/** What the README says of sharing: it names every function that cannot calculate without the add-in, and no other. */
import fs from "fs";
import { definitions } from "../support/portable";

const [section] = /## Send it to someone without the add-in[^]*?(?=\n## )/.exec(
  fs.readFileSync("README.md", "utf8"),
)!;
const named = [...section.matchAll(/`(CV\.[A-Z.]+)`/g)].map(([, name]) => name);

test("functions without a native equivalent are named", () => {
  const without = definitions.functions.filter(({ lambda }) => !lambda).map(({ name }) => name);
  expect(without.filter((name) => !named.includes(name))).toEqual([]);
});

test("those with one are not", () => {
  const equivalents = definitions.functions.filter(({ lambda }) => lambda).map(({ name }) => name);
  expect(named.filter((name) => equivalents.includes(name))).toEqual([]);
});

test("its picture is there, and small", () => {
  const [, picture] = /!\[.*\]\((.*)\)/.exec(section)!;
  expect(fs.statSync(picture).size).toBeLessThan(150_000);
});
