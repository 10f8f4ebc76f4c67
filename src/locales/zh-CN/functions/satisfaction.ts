import type { FunctionTexts } from "../../function-text";
import { headers } from "./shared";

export const satisfaction: FunctionTexts = {
  SATISFACTION: {
    description:
      "满意度的五个层次：前一层做好了，后一层才有意义；给出总体得分、达到层次和短板层次。",
    parameters: {
      levels: {
        name: "各层评分",
        description:
          "五行，0 到 10 分：核心产品；支持系统；执行表现；人员互动；情感感受。一行可有多个评分，取平均。",
      },
      weights: { name: "权重", description: "五格，各层的重要程度。省略则同等重要。" },
      threshold: { name: "达标线", description: "从几分起算达标，0 到 10。省略时为 7。" },
      headers,
    },
    returns:
      "Overall score（总体得分，0 到 10）、Level reached（达到层次，0 到 5：这一层及其下各层都达标的最高一层）、Held back by（短板层次：第一个不达标的层次；全部达标时为空）。",
    remarks:
      "短板层次之上，得分最多按达标线计：送货迟了，再热情也弥补不了。公式：Σ wᵢ 计分ᵢ / Σ wᵢ。来源：Cumby & Barnes (1998), How customers are made to feel。",
  },
};
