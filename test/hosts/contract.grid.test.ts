import { describeContract } from "./contract";
import { newGridWorkbook } from "./contract/grid";
import { describeSharing } from "./contract/sharing";

describeContract("grid", newGridWorkbook);
describeSharing(newGridWorkbook);
