import { chartNames } from "../../src/hosts/chart-names";

test("a chart is called by its title, a second one of that title by a number, too", () => {
  const titles = ["各年销售额", "累计利润", "各年销售额", " ", "各年销售额"];
  expect(chartNames(titles.map((title) => ({ title })))).toEqual([
    ...["各年销售额", "累计利润", "各年销售额 (2)", undefined, "各年销售额 (3)"],
  ]);
});
